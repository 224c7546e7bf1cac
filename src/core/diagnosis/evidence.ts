import { isResourceSpecific } from "../graph/resource_specific.ts";
import type { AccessToken, GraphError, TokenProblem } from "../paste/findings.ts";
import type { Words } from "../words/words.ts";
import { clueEvidence } from "./caller.ts";
import type { Evidence } from "./diagnosis.ts";
import type { Facts } from "./facts.ts";

/** What tells whose token it is, as evidence. */
export function kindEvidence(facts: Facts, token: AccessToken): Evidence {
  const { idtyp, kinds } = facts.words.diagnosis.tokenEvidence;
  const claims = { idtyp: idtyp[token.kind], scopes: list(facts, token.scopes) };
  return { from: "token", says: kinds[token.kindFrom](claims) };
}

/** What tells whose token it was, apart from the error: the token, or the code around it. */
export function callerEvidence(facts: Facts): Evidence[] {
  const { token, caller, words } = facts;
  return token === null ? clueEvidence(caller, words) : [kindEvidence(facts, token)];
}

/** What keeps a token from being read, as evidence. */
export function problemEvidence({ words }: Facts, problem: TokenProblem): Evidence {
  return { from: "token", says: words.diagnosis.tokenEvidence.problems[problem] };
}

/** What the token carries: its roles for an app, its scopes for a user. */
export function carriedEvidence(facts: Facts, token: AccessToken): Evidence {
  const { roles, scopes } = facts.words.diagnosis.tokenEvidence;
  return token.kind === "application"
    ? { from: "token", says: roles(list(facts, token.roles)) }
    : { from: "token", says: scopes(list(facts, token.scopes)) };
}

/** The error by its code. */
export function errorEvidence({ words }: Facts, error: GraphError, meaning: string): Evidence {
  return { from: "error", says: words.diagnosis.evidence.error(nameOf(error, words), meaning) };
}

function nameOf({ code, status, entraCodes: [entra] }: GraphError, { diagnosis }: Words): string {
  if (entra !== undefined) return `AADSTS${entra}`;
  const { errorOfStatus, errorWithoutName } = diagnosis.evidence;
  return code ?? (status === null ? errorWithoutName : errorOfStatus(status));
}

/** What Graph answered, beside evidence that tells more. */
export function answerEvidence(facts: Facts): Evidence[] {
  const { error, states, words } = facts;
  if (error === null) return [];
  const saysUser = states("me-needs-delegated", "needs-signed-in-user");
  const { asksForUser, answered } = words.diagnosis.errors;
  return [errorEvidence(facts, error, saysUser ? asksForUser : answered)];
}

/** What the service itself says is missing; `otherwise` where it names nothing. */
export function requiredEvidence(facts: Facts, error: GraphError, otherwise: string): Evidence {
  const { evidence } = facts.words.diagnosis;
  const required = error.requiredPermissions
    .slice(0, 6)
    .map((name) => (isResourceSpecific(name) ? evidence.resourceSpecific(name) : name));
  const meaning = required.length === 0 ? otherwise : evidence.wantsOneOf(evidence.inRow(required));
  return errorEvidence(facts, error, meaning);
}

/** The request, by method and path. */
export function requestEvidence({ request, words }: Facts, meaning: string): Evidence[] {
  if (request === null) return [];
  const asked = `${request.method} ${request.path}`;
  return [{ from: "request", says: words.diagnosis.evidence.request(asked, meaning) }];
}

/** What the token carries, held against what was asked for, and what Graph answered. */
export function heldAgainstRequest(facts: Facts, token: AccessToken, meaning: string): Evidence[] {
  return [
    carriedEvidence(facts, token),
    ...requestEvidence(facts, meaning),
    ...answerEvidence(facts),
  ];
}

/** Names in a row; the rest counted. */
export function list({ words }: Facts, names: readonly string[], most = 6): string {
  const { inRow, andMore, none } = words.diagnosis.evidence;
  if (names.length === 0) return none;
  const row = inRow(names.slice(0, most));
  return names.length <= most ? row : andMore(row, names.length - most);
}
