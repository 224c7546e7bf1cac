import { isOther } from "../../core/diagnosis/one_call.ts";
import { isSignedInUserPath } from "../../core/graph/signed_in_user.ts";
import { isUserNamed } from "./is_user_named.ts";
import type { Proof } from "./proof.ts";
import { decidingCall, isLetInBySite, isToGrant, lackedIn, reasonOf } from "./verdict.ts";
import { callOf } from "./verdict_words.ts";

/**
 * Says what the reader should know before he takes a proof for one of his failed call.
 *
 * @param proof All that happened.
 */
export function proofNotes(proof: Proof): string[] {
  if (proof.signIn === null) return [];
  return [
    ...alsoLacked(proof),
    ...otherCaller(proof),
    ...otherHost(proof),
    ...severalRequests(proof),
    ...unusedUser(proof),
    ...leftOutHeaders(proof),
    ...leftOutOptions(proof),
  ];
}

/** What is refused for something else may be refused for this next. */
function alsoLacked(proof: Proof): string[] {
  const answer = decidingCall(proof)?.answer ?? null;
  const names = isToGrant(answer) || isLetInBySite(answer) ? [] : lackedIn(answer);
  return names.length === 0 ? [] : [`The token also lacks ${names.join(", ")}.`];
}

/** What was pasted may be another app's, another tenant's, or a user's. */
function otherCaller({ pasted, signIn, token }: Proof): string[] {
  const { token: found, error } = pasted.diagnosis;
  const own = token?.form === "jwt" ? token : null;
  const app = signIn?.app;
  const pastedToken = found?.form === "jwt" ? found : null;
  const what = pastedToken === null ? "error" : "token";
  const appId = pastedToken?.appId ?? error?.named.appId ?? null;
  const tenantId = pastedToken?.tenantId ?? error?.named.tenantId ?? null;
  const ownAppId = own?.appId ?? app?.clientId ?? null;
  const notes: string[] = [];
  if (isOther(appId, ownAppId)) {
    notes.push(`The pasted ${what} is of app ${appId}; this proves app ${ownAppId}.`);
  }
  if (isOther(tenantId, own?.tenantId ?? null)) {
    notes.push(`The pasted ${what} is of tenant ${tenantId}; this proves tenant ${own?.tenantId}.`);
  }
  if (pastedToken?.kind === "delegated" && own?.kind === "application") {
    notes.push(
      "The pasted token is a user's; this proves the app by itself. verify --as-me proves your own side.",
    );
  }
  if (pastedToken?.kind === "application" && own?.kind === "delegated") {
    notes.push("The pasted token is an app's; this proves your own side, as a user.");
  }
  return notes;
}

/** A cloud of one's own takes the place of the one that was pasted. */
function otherHost({ pasted, signIn }: Proof): string[] {
  const host = (pasted.batch ?? pasted.diagnosis.request)?.host;
  const own = signIn === null ? undefined : new URL(signIn.cloud.graphOrigin).host;
  if (host === undefined || own === undefined || host === own) return [];
  return [`The request is read as one of ${host}; this proves ${own}, as GRAPH_ENDPOINT says.`];
}

function severalRequests({ before, pasted: { requests, batch } }: Proof): string[] {
  if (before === null || requests.length < 2 || batch !== null) return [];
  return [`The text holds ${requests.length} requests; this is about ${callOf(before)}.`];
}

/** What was asked for and not done must not look as if it was. */
function unusedUser(proof: Proof): string[] {
  const { user, before, token } = proof;
  if (user === null || before === null || isUserNamed(proof)) return [];
  if (reasonOf(proof) === "user-id-needed") return [];
  const { path } = before.request;
  const isOnAlias = isSignedInUserPath(path);
  // Of an app it would be used in the corrected request.
  if (isOnAlias && token?.form === "jwt" && token.kind !== "delegated") return [];
  const why = isOnAlias
    ? "is for the signed-in user"
    : path.startsWith("/users/")
      ? "names its own user"
      : "is for no user";
  return [`--user was not used: the request ${why}.`];
}

function leftOutHeaders({ before, after }: Proof): string[] {
  const names = [...new Set([before, after].flatMap((call) => call?.leftOut ?? []))];
  if (names.length === 0) return [];
  return [`Not sent, as nobody knows what they hold: the headers ${names.join(", ")}.`];
}

const SOURCES = { code: "code", command: "a command" } as const;

/** What a chain of calls or a command adds to its address is not read from it. */
function leftOutOptions({ pasted, before, after }: Proof): string[] {
  const { readFrom = "address" } = pasted.batch ?? pasted.diagnosis.request ?? {};
  const isSent = [before, after].some((call) => call !== null && call.outcome.kind !== "held");
  if (readFrom === "address" || !isSent) return [];
  return [
    `The request was read from ${SOURCES[readFrom]}: what that adds to the address (select, filter, headers) was not sent.`,
  ];
}
