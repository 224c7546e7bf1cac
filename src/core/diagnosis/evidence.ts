import { isResourceSpecific } from "../graph/resource_specific.ts";
import type {
  AccessToken,
  GraphError,
  KindEvidence,
  TokenKind,
  TokenProblem,
} from "../paste/findings.ts";
import { clueEvidence } from "./caller.ts";
import type { Evidence } from "./diagnosis.ts";
import type { Facts } from "./facts.ts";

const IDTYP_SAYS: Readonly<Record<TokenKind, string>> = {
  application: "app",
  delegated: "user",
  "id-token": "neither app nor user",
  unknown: "neither app nor user",
};

const KIND_SAYS = {
  idtyp: (token) => `idtyp is ${IDTYP_SAYS[token.kind]}`,
  scp: (token) => `scp holds ${list(token.scopes)}: a user signed in`,
  roles: () => "roles without scp and without a user's claims: an app's own token",
  "no-user-claims": () =>
    "neither scp nor roles nor any claim of a user: an app without permissions",
  "id-token-claims": () => "its claims are those of an ID token",
  nothing: () => "no claim tells whose token it is",
} as const satisfies Record<KindEvidence, (token: AccessToken) => string>;

const PROBLEM_SAYS = {
  "cut-off": "the token is cut off: its payload does not end",
  "not-base64url": "the first part is not base64url, so this is no JWT",
  "not-json": "the second part does not decode to JSON",
  "one-part": "there is no dot in it; a JWT has three parts",
  encrypted: "it has five parts: an encrypted token, which only its audience can read",
  "doubled-bearer": "the word Bearer stands twice before it",
  "empty-bearer": "the header says Bearer, and no token follows",
  "opaque-personal": "a personal account's token, which cannot be decoded (Graph accepts it)",
  opaque: "it is no JWT: no part of it can be decoded",
  "refresh-token": "it is a refresh token, not an access token",
} as const satisfies Record<TokenProblem, string>;

/** What tells whose token it is, as evidence. */
export function kindEvidence(token: AccessToken): Evidence {
  return { from: "token", says: KIND_SAYS[token.kindFrom](token) };
}

/** What tells whose token it was, apart from the error: the token, or the code around it. */
export function callerEvidence({ token, caller }: Facts): Evidence[] {
  return token === null ? clueEvidence(caller) : [kindEvidence(token)];
}

/** What keeps a token from being read, as evidence. */
export function problemEvidence(problem: TokenProblem): Evidence {
  return { from: "token", says: PROBLEM_SAYS[problem] };
}

/** What the token carries: its roles for an app, its scopes for a user. */
export function carriedEvidence(token: AccessToken): Evidence {
  return token.kind === "application"
    ? { from: "token", says: `roles: ${list(token.roles)}` }
    : { from: "token", says: `scp: ${list(token.scopes)}` };
}

/** The error by its code. */
export function errorEvidence(error: GraphError, meaning: string): Evidence {
  return { from: "error", says: `${nameOf(error)} (${meaning})` };
}

function nameOf({ code, status, entraCodes: [entra] }: GraphError): string {
  if (entra !== undefined) return `AADSTS${entra}`;
  return code ?? (status === null ? "the error" : `status ${status}`);
}

/** What Graph answered, beside evidence that tells more. */
export function answerEvidence({ error, states }: Facts): Evidence[] {
  if (error === null) return [];
  const saysUser = states("me-needs-delegated", "needs-signed-in-user");
  return [errorEvidence(error, saysUser ? "it asks for a signed-in user" : "what Graph answered")];
}

/** What the service itself says is missing. */
export function requiredEvidence(error: GraphError, what: string): Evidence {
  const required = error.requiredPermissions.slice(0, 6).map(labelled).join(", ");
  return errorEvidence(
    error,
    required === "" ? `${what} is missing` : `the service wants one of ${required}`,
  );
}

/** What is granted for one team, chat or user looks like any other name. */
function labelled(name: string): string {
  return isResourceSpecific(name) ? `${name} (resource-specific)` : name;
}

/** The request, by method and path. */
export function requestEvidence({ request }: Facts, meaning: string): Evidence[] {
  if (request === null) return [];
  return [{ from: "request", says: `${request.method} ${request.path}: ${meaning}` }];
}

/** What the token carries, held against what was asked for, and what Graph answered. */
export function heldAgainstRequest(facts: Facts, token: AccessToken, meaning: string): Evidence[] {
  return [carriedEvidence(token), ...requestEvidence(facts, meaning), ...answerEvidence(facts)];
}

/** Names in a row; the rest counted. */
export function list(names: readonly string[], most = 6): string {
  if (names.length === 0) return "none";
  const more = names.length - most;
  return more <= 0 ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${more} more`;
}
