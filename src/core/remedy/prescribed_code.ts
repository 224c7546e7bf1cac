import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import type { LanguageId } from "../paste/languages.ts";
import { permissionToAskFor } from "./lead.ts";
import { isManagedIdentity } from "./managed_identity.ts";
import type { Prescription } from "./prescription.ts";
import { codeFor } from "./snippets/code_for.ts";
import type { ClientSnippet, RequestSnippet } from "./snippets/snippet.ts";

/**
 * Writes the request of an answer in a language: the fixed one, else the one that was sent, with the
 * block that gets its token.
 *
 * @param prescription The answer.
 * @param language The language to write both in.
 * @returns Null where the paste had no request.
 */
export function prescribedCode(
  prescription: Prescription,
  language: LanguageId,
): { request: RequestSnippet; client: ClientSnippet } | null {
  const { diagnosis, batch, fixedRequest, permissions, scheme, leads } = prescription;
  const sent = batch ?? diagnosis.request;
  if (sent === null) return null;
  const isApp = scheme === "application";
  return codeFor({ ...sent, ...(fixedRequest ?? {}) }, language, {
    cloud: cloudOfGraphHost(sent.host) ?? PUBLIC_CLOUD,
    scheme: isApp ? "application" : "delegated",
    isManagedIdentity: isManagedIdentity(diagnosis),
    permission: isApp ? null : (permissionToAskFor(leads[scheme], permissions?.[scheme]) ?? null),
  });
}
