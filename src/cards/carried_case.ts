import type { AccessToken, Findings, Token } from "../core/paste/findings.ts";
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

/** A button's data goes back and forth, so a token's permissions are cut to the telling ones. */
const MOST_PERMISSIONS = 40;

/** A header or a body longer than this stays out of a button's data. */
const MOST_TEXT = 2048;

/**
 * Packs what an answer was made from into the data of a button.
 *
 * @param prescription The answer.
 */
export function carryCase(prescription: Prescription): CarriedCase {
  const { findings, now, request } = prescription.diagnosis;
  return {
    doctor: 1,
    at: now,
    findings: {
      tokens: findings.tokens.slice(0, 3).map((token) => shorten(token, telling(prescription))),
      errors: findings.errors.slice(0, 3),
      requests: request === null ? [] : [bounded(request), ...sketches(findings, request)],
    },
  };
}

/** The first request is carried whole; of the others only that they were there. */
function sketches(findings: Findings, first: Findings["requests"][number]) {
  return findings.requests
    .filter((request) => request !== first)
    .map((request) => ({ ...request, query: "", headers: {}, body: null }));
}

function bounded(request: Findings["requests"][number]): Findings["requests"][number] {
  const tooLong = JSON.stringify([request.query, request.headers]).length > 2 * MOST_TEXT;
  return tooLong ? { ...request, query: "", headers: {} } : request;
}

/** The permissions that decide something: they are kept before all others. */
function telling({ permissions }: Prescription): Set<string> {
  const names = [permissions?.application, permissions?.delegated, permissions?.personal].flatMap(
    (checklist) => checklist?.granted ?? [],
  );
  return new Set(names.flatMap((name) => name.split(" + ")));
}

function shorten(token: Token, first: Set<string>): Token {
  if (token.form !== "jwt") return token;
  const cut = (names: readonly string[]) =>
    [...names.filter((name) => first.has(name)), ...names.filter((name) => !first.has(name))].slice(
      0,
      MOST_PERMISSIONS,
    );
  return { ...token, scopes: cut(token.scopes), roles: cut(token.roles) } satisfies AccessToken;
}
