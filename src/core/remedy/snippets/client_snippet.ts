import type { LanguageId } from "../../paste/languages.ts";
import type { ClientChoice } from "./client_choice.ts";
import { csharpClient } from "./clients/csharp.ts";
import { curlToken } from "./clients/curl.ts";
import { goClient } from "./clients/go.ts";
import { httpToken } from "./clients/http.ts";
import { javaClient } from "./clients/java.ts";
import { javascriptClient } from "./clients/javascript.ts";
import { phpClient } from "./clients/php.ts";
import { powershellClient } from "./clients/powershell.ts";
import { pythonClient } from "./clients/python.ts";
import type { ClientSnippet } from "./snippet.ts";

/** A new language does not compile until it has a row here. */
const WRITERS = {
  http: httpToken,
  curl: curlToken,
  powershell: powershellClient,
  csharp: csharpClient,
  javascript: javascriptClient,
  python: pythonClient,
  java: javaClient,
  go: goClient,
  php: phpClient,
} as const satisfies Record<LanguageId, (choice: ClientChoice) => string[]>;

/**
 * Writes how a token or a client is got: the block that stands before a request.
 *
 * @param language The language to write it in.
 * @param choice Cloud, who signs in, and whether the request needs a client or a token.
 * @returns At most ten lines. A secret comes from the environment variable `AZURE_CLIENT_SECRET`;
 * tenant and client are placeholders.
 */
export function clientSnippet(language: LanguageId, choice: ClientChoice): ClientSnippet {
  return { lines: WRITERS[language](choice) };
}
