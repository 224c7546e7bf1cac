import type { LanguageId } from "../../paste/languages.ts";
import { csharpHttpRequest, csharpSdkRequest } from "./requests/csharp.ts";
import { curlRequest } from "./requests/curl.ts";
import { goHttpRequest, goSdkRequest } from "./requests/go.ts";
import { httpRequest } from "./requests/http.ts";
import { javaHttpRequest, javaSdkRequest } from "./requests/java.ts";
import { javascriptFetchRequest, javascriptSdkRequest } from "./requests/javascript.ts";
import { phpHttpRequest, phpSdkRequest } from "./requests/php.ts";
import { powershellRequest } from "./requests/powershell.ts";
import { pythonHttpRequest, pythonSdkRequest } from "./requests/python.ts";
import type { RequestSnippet, SnippetForm, SnippetRequest } from "./snippet.ts";
import { type WireRequest, wireRequest } from "./wire_request.ts";

/** How a language's snippets are written: through its SDK where that surely works. */
type Writers = Partial<Record<SnippetForm, (request: WireRequest) => string[] | null>>;

/** A new language does not compile until it has a row here. */
const WRITERS = {
  http: { raw: httpRequest },
  curl: { raw: curlRequest },
  powershell: { sdk: powershellRequest },
  csharp: { sdk: csharpSdkRequest, raw: csharpHttpRequest },
  javascript: { sdk: javascriptSdkRequest, raw: javascriptFetchRequest },
  python: { sdk: pythonSdkRequest, raw: pythonHttpRequest },
  java: { sdk: javaSdkRequest, raw: javaHttpRequest },
  go: { sdk: goSdkRequest, raw: goHttpRequest },
  php: { sdk: phpSdkRequest, raw: phpHttpRequest },
} as const satisfies Record<LanguageId, Writers>;

/**
 * Writes a request in a language: through Microsoft's SDK where it surely has a builder for the path
 * and carries everything the request holds, otherwise over plain HTTP.
 *
 * @param request The request to make.
 * @param language The language to write it in.
 * @param preferred `raw` to do without the SDK where there is another way.
 * @returns At most ten lines. They expect what `clientSnippet()` writes for the same form.
 *
 * @example A user's newest message
 * ```ts
 * import assert from "node:assert/strict";
 * import { requestSnippet } from "./request_snippet.ts";
 *
 * const request = {
 *   method: "GET",
 *   host: "graph.microsoft.com",
 *   version: "v1.0" as const,
 *   path: "/users/{id}/messages",
 *   query: "$top=1",
 *   headers: {},
 *   body: null,
 * };
 *
 * assert.deepEqual(requestSnippet(request, "java"), {
 *   language: "java",
 *   form: "sdk",
 *   lines: [
 *     'var result = graphClient.users().byUserId("{id}").messages().get(config -> {',
 *     "    config.queryParameters.top = 1;",
 *     "});",
 *   ],
 * });
 * ```
 */
export function requestSnippet(
  request: SnippetRequest,
  language: LanguageId,
  preferred: SnippetForm = "sdk",
): RequestSnippet {
  const wire = wireRequest(request);
  const { sdk, raw }: Writers = WRITERS[language];
  const lines = preferred === "raw" && raw !== undefined ? null : sdk?.(wire);
  if (lines) return { language, form: "sdk", lines };
  return { language, form: "raw", lines: raw?.(wire) ?? [] };
}
