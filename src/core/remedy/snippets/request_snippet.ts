import type { LanguageId } from "./languages.ts";
import type { RequestSnippet, SnippetRequest } from "./snippet.ts";

/**
 * Writes a request in a language.
 *
 * @param request The request to make.
 * @param language The language to write it in.
 * @returns At most ten lines.
 */
export function requestSnippet(request: SnippetRequest, language: LanguageId): RequestSnippet {
  const query = request.query === "" ? "" : `?${request.query}`;
  const url = `https://${request.host}/${request.version}${request.path}${query}`;
  return { language, form: "raw", lines: [`${request.method} ${url}`] };
}
