import { explainFindings } from "../core/explain.ts";
import { findPermissions } from "../core/graph/find_permissions.ts";
import type { Grant } from "../core/graph/permission_index.ts";
import type { Source } from "../core/memory/recall.ts";
import { isBatchPath } from "../core/paste/batch_requests.ts";
import type { Findings, GraphError, GraphRequest, Token } from "../core/paste/findings.ts";
import type { LanguageId } from "../core/paste/languages.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import type { Origin } from "./origin.ts";

/**
 * What a card's button sends back: the facts its answer was made from, so that any replica can make
 * the next card from them. No token and no pasted sentence is in it.
 */
export interface CarriedCase {
  /** Layout of this object; an older card's button is answered with a request to paste again. */
  doctor: 1;
  /** The moment of judgement, seconds since 1970, so that the second card says what the first did. */
  at: number;
  findings: Findings;
  /** Left out where one message shows it all. */
  story?: CarriedStory;
  /** What the reader chose on the card; left out where that is nothing. */
  choice?: CarriedChoice;
  /** Left out where it comes from the chat. */
  origin?: Origin;
}

/** What the reader chose for the request to copy. */
export interface CarriedChoice {
  language?: LanguageId;
  /** Object id or user principal name of the user that the request is for. */
  user?: string;
}

/** Which messages an answer was put together from. */
export interface CarriedStory {
  sources: readonly Source[];
  /** Id of the last message, the one to start over from. */
  newest: string;
}

/** What a case is kept together with; each may be left out. */
export interface KeptWithCase {
  story?: CarriedStory | undefined;
  choice?: CarriedChoice | undefined;
  origin?: Origin | undefined;
}

/** How many names of a list the evidence tells; what stands behind is only counted. */
const NAMED = 6;

/** A permission that decides nothing: it is there to be counted. */
const COUNTED = "-";

/** Tokens and errors beyond these change nothing in the answer. */
const MOST_FOUND = 5;

/** A card holds this object twice, beside what it shows, and Teams refuses large cards. */
const MOST_BYTES = 5000;

/** The path stands in the steps as well. */
const MOST_PATH = 1000;

/**
 * Packs what an answer was made from into the data of a button. Judged again, it gives the same
 * answer.
 *
 * @param prescription The answer.
 * @param kept What else to bring back: where it comes from, and what was chosen.
 * @returns The data, or undefined where it is too long for a card.
 */
export function carryCase(
  prescription: Prescription,
  { story, choice, origin }: KeptWithCase = {},
): CarriedCase | undefined {
  const { findings, now, request } = prescription.diagnosis;
  const deciding = decidingPermissions(prescription);
  const carry = (requests: readonly GraphRequest[]): CarriedCase => ({
    doctor: 1,
    at: now,
    findings: {
      tokens: findings.tokens.slice(0, MOST_FOUND).map((token) => shortToken(token, deciding)),
      errors: findings.errors.slice(0, MOST_FOUND).map(shortError),
      requests,
      batchAnswers: findings.batchAnswers,
      clues: findings.clues,
      askedScopes: findings.askedScopes,
      language: findings.language,
    },
    ...(story === undefined ? {} : { story }),
    ...(choice === undefined ? {} : { choice }),
    ...(origin === undefined ? {} : { origin }),
  });
  const whole = [findings.requests, findings.requests.map(withoutBodies)];
  const carried = whole.map(carry).find((one) => isShort(one) && saysTheSame(one, prescription));
  if (carried !== undefined || request === null || prescription.batch !== null) return carried;
  // Of many long requests the one that is answered is better than none.
  const alone = carry([withoutBodies(request)]);
  return isShort(alone) && answers(alone, prescription) === essence(asOne(prescription))
    ? alone
    : undefined;
}

/** A reader who sees the placeholder puts the body in himself. */
function withoutBodies(request: GraphRequest): GraphRequest {
  if (request.body === null) return request;
  const batched = isBatchPath(request.path) ? withoutBatchedBodies(request.body) : undefined;
  return { ...request, body: batched ?? "{body}" };
}

function withoutBatchedBodies(body: string): string | undefined {
  try {
    const { requests } = JSON.parse(body);
    const bodiless = requests.map((item: object) =>
      "body" in item ? { ...item, body: "{body}" } : item,
    );
    return JSON.stringify({ requests: bodiless });
  } catch {
    return undefined;
  }
}

/** The answer to one of several requests, as it is without the others. */
function asOne(prescription: Prescription): Prescription {
  const { request } = prescription.diagnosis;
  const own = prescription.requests.find(({ diagnosis }) => diagnosis.request === request);
  return own ?? prescription;
}

/**
 * The case as a button holds it: what says nothing is left out, as a card holds it several times.
 *
 * @param carried The case.
 */
export function packCase(carried: CarriedCase): object {
  return withoutEmpty(carried) as object;
}

/** That Graph saw no permission at all is not the same as that it did not say what it saw. */
const TELLS_WHEN_EMPTY = "presentPermissions";

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const told = Object.entries(value).filter(
    ([name, one]) => name === TELLS_WHEN_EMPTY || !isEmpty(one),
  );
  return Object.fromEntries(told.map(([name, one]) => [name, withoutEmpty(one)]));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/**
 * How large a value is as JSON.
 *
 * @param value What JSON can hold.
 * @returns Bytes of UTF-8.
 */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function isShort(carried: CarriedCase): boolean {
  return (
    bytesOf(carried) <= MOST_BYTES &&
    carried.findings.requests.every(({ path }) => path.length <= MOST_PATH)
  );
}

/** A card that says something else after a press would be worse than one without a button. */
function saysTheSame(carried: CarriedCase, prescription: Prescription): boolean {
  return isWhole(carried, prescription) || answers(carried, prescription) === essence(prescription);
}

/** Where nothing was cut, judging it again would take half of the time that the card does. */
function isWhole({ findings, choice }: CarriedCase, { diagnosis }: Prescription): boolean {
  const isOpen = choice?.user === undefined;
  return isOpen && JSON.stringify(findings) === JSON.stringify(diagnosis.findings);
}

function answers({ findings, at, choice }: CarriedCase, { diagnosis }: Prescription): string {
  const { words } = diagnosis;
  return essence(explainFindings(findings, at, { words, user: choice?.user }));
}

/** What the conversation's tenant adds is written anew for the one who presses. */
function essence(prescription: Prescription): string {
  const { diagnosis, fixedRequest, requests, batch, links, commands, ...rest } = prescription;
  const { cause, confidence, context, evidence } = diagnosis;
  const judged = [cause, confidence, context, evidence, fixedRequest?.url];
  return JSON.stringify([rest, judged, requests.map(essence)]);
}

function shortError(error: GraphError): GraphError {
  const { requiredPermissions, presentPermissions } = error;
  return {
    ...error,
    requiredPermissions: requiredPermissions.slice(0, NAMED),
    presentPermissions: presentPermissions?.slice(0, NAMED) ?? null,
  };
}

function shortToken(token: Token, deciding: ReadonlySet<string>): Token {
  if (token.form !== "jwt") return token;
  const cut = (names: readonly string[]) =>
    names.map((name, index) =>
      index < NAMED || deciding.has(name.toLowerCase()) ? name : COUNTED,
    );
  return { ...token, scopes: cut(token.scopes), roles: cut(token.roles) };
}

/** The permissions that open the requests, alone or with another, as they are and corrected. */
function decidingPermissions(prescription: Prescription): Set<string> {
  const all = [prescription, ...prescription.requests];
  const grants = all.flatMap((one) => [...Object.values(one.grants).flat(), ...asSent(one)]);
  const granted = all.flatMap(({ permissions }) =>
    [permissions?.application, permissions?.delegated, permissions?.personal].flatMap(
      (checklist) => checklist?.granted ?? [],
    ),
  );
  const stated = all.flatMap(({ diagnosis }) => diagnosis.error?.requiredPermissions ?? []);
  const names = [
    ...stated,
    ...grants.flatMap(({ name, alsoRequires }) => [name, ...alsoRequires]),
    ...granted,
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}

function asSent({ diagnosis: { request } }: Prescription): Grant[] {
  const found = request === null ? undefined : findPermissions(request.method, request.path);
  return found === undefined ? [] : Object.values(found.operation).flat();
}
