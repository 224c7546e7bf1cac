import { explainFindings } from "../core/explain.ts";
import { lookUp } from "../core/graph/look_up.ts";
import type { Findings, GraphError, GraphRequest, Token } from "../core/paste/findings.ts";
import type { Prescription } from "../core/remedy/prescription.ts";

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
}

/** How many names of a list the evidence tells; what stands behind is only counted. */
const NAMED = 6;

/** A permission that decides nothing: it is there to be counted. */
const COUNTED = "-";

/** Tokens and errors beyond these change nothing in the answer. */
const MOST_FOUND = 5;

/** A card holds this object twice, beside what it shows, and Teams refuses large cards. */
const MOST_BYTES = 4600;

/** The path stands in the steps as well. */
const MOST_PATH = 1000;

/**
 * Packs what an answer was made from into the data of a button. Judged again, it gives the same
 * answer.
 *
 * @param prescription The answer.
 * @returns The data, or undefined where it is too long for a card.
 */
export function carryCase(prescription: Prescription): CarriedCase | undefined {
  const { findings, now, request } = prescription.diagnosis;
  const deciding = decidingPermissions(prescription);
  const carry = (first: GraphRequest | null): CarriedCase => ({
    doctor: 1,
    at: now,
    findings: {
      tokens: findings.tokens.slice(0, MOST_FOUND).map((token) => shortToken(token, deciding)),
      errors: findings.errors.slice(0, MOST_FOUND).map(shortError),
      requests: [...(first === null ? [] : [first]), ...findings.requests.slice(1).map(sketch)],
    },
  });
  // A reader who sees the placeholder puts the body in himself.
  const withoutBody = request === null ? [] : [{ ...request, body: request.body && "{body}" }];
  const candidates = [request, ...withoutBody].map(carry);
  return candidates.find(
    (carried) => isShort(carried) && answers(carried) === essence(prescription),
  );
}

function isShort(carried: CarriedCase): boolean {
  const [request] = carried.findings.requests;
  const bytes = new TextEncoder().encode(JSON.stringify(carried)).length;
  return bytes <= MOST_BYTES && (request?.path.length ?? 0) <= MOST_PATH;
}

/** A card that says something else after a press would be worse than one without a button. */
function answers({ findings, at }: CarriedCase): string {
  return essence(explainFindings(findings, at));
}

function essence({ diagnosis, fixedRequest, ...rest }: Prescription): string {
  const { cause, confidence, context, evidence } = diagnosis;
  return JSON.stringify([rest, cause, confidence, context, evidence, fixedRequest?.url]);
}

/** Of the requests that were not answered only their number is told. */
function sketch({ host }: GraphRequest): GraphRequest {
  const nothing = { query: "", headers: {}, body: null };
  return { method: "GET", methodStated: false, host, version: "v1.0", path: "/", ...nothing };
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

/** The permissions that open the request, alone or with another. */
function decidingPermissions({ diagnosis, fixedRequest, permissions }: Prescription): Set<string> {
  const { request } = diagnosis;
  if (request === null) return new Set();
  const paths = [request.path, ...(fixedRequest === null ? [] : [fixedRequest.path])];
  const grants = paths.flatMap((path) => {
    const operation = lookUp(request.method, path)?.operation;
    return operation === undefined ? [] : Object.values(operation).flat();
  });
  const named = [permissions?.application, permissions?.delegated, permissions?.personal];
  const granted = named.flatMap((checklist) => checklist?.granted ?? []);
  const names = [
    ...grants.flatMap(({ name, alsoRequires }) => [name, ...alsoRequires]),
    ...granted,
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}
