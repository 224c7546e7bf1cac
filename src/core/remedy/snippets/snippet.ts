import type { Version } from "../../paste/findings.ts";
import type { LanguageId } from "../../paste/languages.ts";

/** What a snippet is written from: a request whose secrets are placeholders already. */
export interface SnippetRequest {
  method: string;
  /** Host of the cloud's Graph. */
  host: string;
  version: Version;
  /** Path without host and version; may hold placeholders such as `{id}`. */
  path: string;
  /** Query without the question mark, or empty. */
  query: string;
  headers: Readonly<Record<string, string>>;
  /** JSON, or a placeholder such as `{body of 3 KB}`; null where there is none. */
  body: string | null;
}

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
