import type { Cloud } from "../../graph/clouds.ts";
import type { Scheme } from "../../graph/permission_index.ts";
import type { LanguageId } from "./languages.ts";
import type { ClientSnippet, SnippetForm } from "./snippet.ts";

/** Who signs in to what, and what the request behind it needs. */
export interface ClientChoice {
  cloud: Cloud;
  scheme: Exclude<Scheme, "personal">;
  isManagedIdentity: boolean;
  /** The form of the request that uses it, see `requestSnippet()`. */
  form: SnippetForm;
}

/**
 * Writes how a token or a client is got, as the block before the request.
 *
 * @param language The language to write it in.
 * @param choice Cloud, who signs in, and what the request needs: a client or a token.
 * @returns At most ten lines; secrets come from the environment.
 */
export function clientSnippet(language: LanguageId, choice: ClientChoice): ClientSnippet {
  return { lines: [`${language} ${choice.cloud.loginHost}`] };
}
