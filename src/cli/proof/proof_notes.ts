import { isOther } from "../../core/diagnosis/one_call.ts";
import type { Proof } from "./proof.ts";

/**
 * Says what the reader should know before he takes a proof for one of his failed call.
 *
 * @param proof All that happened.
 */
export function proofNotes(proof: Proof): string[] {
  if (proof.signIn === null) return [];
  return [
    ...otherCaller(proof),
    ...otherHost(proof),
    ...severalRequests(proof),
    ...leftOutHeaders(proof),
  ];
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

function severalRequests({ pasted: { requests, batch } }: Proof): string[] {
  if (requests.length < 2 || batch !== null) return [];
  return [`The text holds ${requests.length} requests; this is about the first that fails.`];
}

function leftOutHeaders({ before, after }: Proof): string[] {
  const names = [...new Set([before, after].flatMap((call) => call?.leftOut ?? []))];
  if (names.length === 0) return [];
  return [`Not sent, as nobody knows what they hold: the headers ${names.join(", ")}.`];
}
