import { LANGUAGES, type LanguageId } from "./languages.ts";

/**
 * What the code, and the error messages, of a language look like around Graph. Every pattern is found
 * in time linear to the text: none begins with a repetition, and none repeats across a gap.
 */
const SIGNS = {
  http: [/^(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/\/|\/)/m],
  curl: [
    /\bcurl(?:\.exe)?\s+(?:-|["']?https?:)/,
    /\bcurl(?:\.exe)?\s+--(?:request|location|header)\b/,
  ],
  powershell: [
    /\b(?:Get|New|Set|Update|Remove|Invoke|Connect|Send)-(?:Mg|Entra|RestMethod|WebRequest|MsalToken|AzAccessToken)/i,
    /\$env:|\bWrite-Host\b|\bConvertTo-Json\b/i,
    /-Headers \$|-Method (?:Get|Post|Patch|Put|Delete)\b/i,
  ],
  csharp: [
    /\busing (?:Azure|Microsoft|System)\b/,
    /\b(?:graphClient|_graph|graphServiceClient|_graphServiceClient)\.[A-Z]\w*[.[]/,
    /\.(?:Get|Post|Patch|Put|Delete|Send)Async\(/,
    /\bMicrosoft\.Graph\.(?:Models|ServiceException|GraphServiceClient)\b/,
    /\bnew (?:HttpClient|HttpRequestMessage|ClientSecretCredential|AuthenticationHeaderValue)\b/,
    /\.cs:line \d/,
  ],
  javascript: [
    /\.api\(\s*["'`]/,
    /@(?:microsoft|azure)\/[a-z]|\brequire\(["']/,
    /\b(?:fetch|axios(?:\.\w+)?)\(/,
    /\b(?:const|let) [\w{[]/,
    /\bconsole\.(?:log|error)\(/,
    /\bnode_modules\b|node:internal/,
  ],
  python: [
    /\brequests\.(?:get|post|put|patch|delete|request|Session)\(/,
    /^\s?(?:import (?:requests|msal|asyncio|os|json)\b|from (?:msgraph|azure|msal|kiota_abstractions)\b)/m,
    /\bby_[a-z_]+_id\(|\bgraph_client\b/,
    /\bTraceback \(most recent call last\)|\bFile "[^"\n]{1,300}\.py"/,
    /\bacquire_token_|\bget_token\(/,
    /\bmsgraph\.generated\b/,
  ],
  java: [
    /\bimport (?:com\.(?:microsoft|azure)|java)\./,
    /\bcom\.microsoft\.(?:graph|kiota|aad)\b/,
    /\bgraphClient\.[a-z]\w*\(\)/,
    /\.by[A-Z]\w*Id\(/,
    /\bHttpRequest\.newBuilder\(|\.buildRequest\(/,
    /\bfinal [A-Z]\w+ \w|\bSystem\.out\.print/,
  ],
  go: [
    /\.By[A-Z]\w*Id\(/,
    /\bmsgraph-?sdk-?go\b|\bmsgraphsdk\.|\bazidentity\./i,
    /\bcontext\.(?:Background|TODO)\(\)/,
    /\bhttp\.NewRequest\w*\(/,
    /\bif err != nil\b/,
    /^(?:package main|func [\w(])/m,
  ],
  php: [
    /<\?php\b/,
    /\$\w+->/,
    /\bMicrosoft\\Graph\b|\bGuzzleHttp\\/,
    /\bcurl_(?:init|setopt|exec)\w*\(/,
    /\bPHP (?:Fatal|Warning|Notice)\b|\.php(?::| on line )\d/,
  ],
} as const satisfies Record<LanguageId, readonly RegExp[]>;

/** In a long log the code stands near its beginning or its end. */
const MOST_IN_FRONT = 100_000;
const MOST_AT_END = 50_000;

/**
 * Guesses the language of the code in a pasted text.
 *
 * @param whole The paste, any length; of a long one both ends are read.
 * @returns The language that most signs speak for, the first of {@link LANGUAGES} among equals, and
 * HTTP only where no other is there: a request stands beside the code that made it. Null where there
 * is no sign of code.
 */
export function languageOfText(whole: string): LanguageId | null {
  const isLong = whole.length > MOST_IN_FRONT + MOST_AT_END;
  const text = isLong ? `${whole.slice(0, MOST_IN_FRONT)}\n${whole.slice(-MOST_AT_END)}` : whole;
  const inCode = mostSigned(
    text,
    LANGUAGES.map(({ id }) => id).filter((id) => id !== "http"),
  );
  return inCode ?? mostSigned(text, ["http"]);
}

function mostSigned(text: string, languages: readonly LanguageId[]): LanguageId | null {
  let best: LanguageId | null = null;
  let most = 0;
  for (const id of languages) {
    const found = SIGNS[id].filter((sign) => sign.test(text)).length;
    if (found > most) {
      best = id;
      most = found;
    }
  }
  return best;
}
