import type { GraphRequest } from "../../paste/findings.ts";
import type { LanguageId } from "../../paste/languages.ts";

/** What a snippet is written from: a request whose secrets are placeholders already. */
export type SnippetRequest = Omit<GraphRequest, "method" | "methodStated" | "readFrom"> & {
  method: string;
};

/** Through Microsoft's Graph SDK of the language, or over plain HTTP. */
export type SnippetForm = "sdk" | "raw";

/** A request in one language. */
export interface RequestSnippet {
  language: LanguageId;
  /** `sdk` expects the client of {@link ClientSnippet}, `raw` its token. */
  form: SnippetForm;
  /** At most ten. */
  lines: string[];
}

/** What stands before a request: the code that gets the token or makes the client. */
export interface ClientSnippet {
  /** At most ten. */
  lines: string[];
}
