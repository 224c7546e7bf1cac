import { provenContext, type StatementId } from "../graph/error_statements.ts";
import type { AccessToken, GraphError } from "../paste/findings.ts";
import type { Cause } from "./causes.ts";
import type { Reading } from "./reading.ts";
import { STATED_CAUSES, tellsByItself } from "./stated_causes.ts";

/** What follows from an error, whatever it was that went wrong. */
export interface ErrorWeight {
  /** The caller may not do this. */
  isRefusal: boolean;
  /** It is about the item, the service or the request, so no permission is to be blamed. */
  isOtherTrouble: boolean;
  /** The same, and the words exclude everything else. */
  isSurelyOtherTrouble: boolean;
  /** Graph says this only after it has read a token … */
  provesReadToken: boolean;
  /** … and after it has found it to be alive and for Graph. */
  provesSoundToken: boolean;
}

/** Of no error nothing follows. */
export const SAYS_NOTHING: ErrorWeight = {
  isRefusal: false,
  isOtherTrouble: false,
  isSurelyOtherTrouble: false,
  provesReadToken: false,
  provesSoundToken: false,
};

const REFUSALS: readonly StatementId[] = [
  "refused",
  "privileges-insufficient",
  "no-permissions-in-token",
];

const SAID_OF_SOUND_TOKENS: readonly StatementId[] = [...REFUSALS, "no-roles-in-token"];

const SAID_OF_READ_TOKENS: readonly StatementId[] = ["token-expired", "audience-invalid"];

const SAID_OF_TOKENS: readonly StatementId[] = [
  ...SAID_OF_READ_TOKENS,
  "token-unreadable",
  "token-absent",
  "token-rejected",
];

/** Causes that no permission is to blame for. */
const OTHER_TROUBLE: ReadonlySet<Cause | undefined> = new Set<Cause>([
  "bad-request-syntax",
  "mailbox-or-license-missing",
  "not-found",
  "service-fault",
  "throttled",
]);

/** What a statement means by itself; of several readings the first, as they differ by caller only. */
function readingStated(id: StatementId): Reading | undefined {
  if (!tellsByItself(id)) return undefined;
  const reading = STATED_CAUSES[id];
  return "cause" in reading ? reading : reading.application;
}

/**
 * Weighs an error by its status and by what it states.
 *
 * @param error The error that is judged.
 */
export function weighError(error: GraphError): ErrorWeight {
  const { status, statements } = error;
  const saysNothing = statements.every((id) => id === "error-untold");
  const says = (ids: readonly StatementId[]) => statements.some((id) => ids.includes(id));
  const elsewhere = statements
    .map(readingStated)
    .filter((reading) => OTHER_TROUBLE.has(reading?.cause));
  const isElsewhere = elsewhere.length > 0;
  const isRefusal = !isElsewhere && (status === 401 || status === 403 || says(REFUSALS));
  const isSaidOfSound =
    isElsewhere || says(SAID_OF_SOUND_TOKENS) || contextProvenBy(error) !== null;
  const provesSoundToken = isSaidOfSound && !says(SAID_OF_TOKENS);
  return {
    isRefusal,
    isOtherTrouble: isElsewhere || (!isRefusal && status !== null && saysNothing),
    isSurelyOtherTrouble: elsewhere.some((reading) => reading?.confidence === "certain"),
    provesReadToken: provesSoundToken || says(SAID_OF_READ_TOKENS),
    provesSoundToken,
  };
}

/**
 * The kind of token that an error proves was sent.
 *
 * @param error An error.
 * @returns Null where it is met with both.
 */
export function contextProvenBy({
  statements,
}: Pick<GraphError, "statements">): "application" | "delegated" | null {
  return statements.map(provenContext).find((context) => context !== null) ?? null;
}

/**
 * Says whether an error is one of Graph's: a bare status may be anybody's.
 *
 * @param error An error.
 */
export function speaksOfGraph({ code, statements, entraCodes }: GraphError): boolean {
  return code !== null || statements.length > 0 || entraCodes.length > 0;
}

/** General words in a spelling that Graph does not use: its own are `AccessDenied` or `accessDenied`. */
const ANYBODYS_CODE =
  /^(?:access_?denied|forbidden|unauthori[sz]ed|not_?found|bad_?request|not_?allowed|too_?many_?requests|service_?unavailable|internal_?(?:server_?)?error|invalid_?request|ACCESS_DENIED|PERMISSION_DENIED|FORBIDDEN|UNAUTHENTICATED|UNAUTHORIZED|NOT_FOUND|UNAVAILABLE)$/;

/**
 * Says whether any service could have said it: general words, without the marks of Graph's answers.
 *
 * @param error An error.
 */
export function isAnybodysError(error: GraphError): boolean {
  const { code, statements, entraCodes, requestId, date } = error;
  const isMarked = entraCodes.length > 0 || requestId !== null || date !== null;
  const isGeneral = code === null || ANYBODYS_CODE.test(code);
  return !isMarked && isGeneral && statements.every((id) => GENERAL.has(id));
}

/**
 * Says whether another service, whose address stands beside it, may have said it as well.
 *
 * @param error An error.
 */
export function mayBeAnothers({ code, entraCodes, statements }: GraphError): boolean {
  return (
    entraCodes.length === 0 &&
    !GRAPHS_OWN_CODE.test(code ?? "") &&
    statements.every((id) => GENERAL.has(id) || SAID_OF_ANY_TOKEN.has(id))
  );
}

/** How Exchange and the directory begin their codes. */
const GRAPHS_OWN_CODE = /^(?:Error[A-Z]|Authorization_|Authentication_|Request_)/;

/** What every API of Microsoft's says of a token. */
const SAID_OF_ANY_TOKEN: ReadonlySet<StatementId> = new Set<StatementId>([
  "audience-invalid",
  "signature-invalid",
  "token-absent",
  "token-expired",
  "token-rejected",
  "token-unreadable",
]);

const GENERAL: ReadonlySet<StatementId> = new Set<StatementId>([
  "not-there",
  "not-understood",
  "refused",
  "request-malformed",
  "service-failed",
  "throttled",
]);

/**
 * Says whether an error speaks of another kind of token than this one.
 *
 * @param error An error of the same paste.
 * @param token The token.
 */
export function disagrees(
  { statements }: Pick<GraphError, "statements">,
  token: AccessToken,
): boolean {
  const proven = contextProvenBy({ statements });
  const isSure = token.kind === "application" || token.kind === "delegated";
  return proven !== null && isSure && proven !== token.kind;
}

/** A token's claims are worth more than these sentences: users of another tenant meet them too. */
const SENTENCES: readonly StatementId[] = ["me-needs-delegated", "needs-signed-in-user"];

/**
 * Says whether an error proves another kind of token than this one. The service's own word on what
 * it saw in a token is worth more than a token that lies beside it.
 *
 * @param error An error of the same paste.
 * @param token The token.
 */
export function contradicts(error: GraphError, token: AccessToken): boolean {
  const statements = error.statements.filter((id) => !SENTENCES.includes(id));
  return disagrees({ statements }, token);
}
