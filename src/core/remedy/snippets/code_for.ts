import type { LanguageId } from "../../paste/languages.ts";
import type { ClientChoice } from "./client_choice.ts";
import { clientSnippet } from "./client_snippet.ts";
import { requestSnippet } from "./request_snippet.ts";
import type { ClientSnippet, RequestSnippet, SnippetRequest } from "./snippet.ts";

/**
 * Writes a request together with the block that gets its client or token, so that the two fit.
 *
 * @param request The request to make.
 * @param language The language to write both in.
 * @param choice Cloud and who signs in.
 */
export function codeFor(
  request: SnippetRequest,
  language: LanguageId,
  choice: Omit<ClientChoice, "form">,
): { request: RequestSnippet; client: ClientSnippet } {
  // The PHP SDK has no credential for a managed identity.
  const needsToken =
    language === "php" && choice.scheme === "application" && choice.isManagedIdentity;
  const written = requestSnippet(request, language, needsToken ? "raw" : "sdk");
  return { request: written, client: clientSnippet(language, { ...choice, form: written.form }) };
}
