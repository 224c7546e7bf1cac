import { isAnotherKnownApi } from "../graph/audiences.ts";
import type { Claims } from "./token_kind.ts";

/** Claims that are looked for: those of which something follows. */
const NAMES = [
  ...["aud", "iss", "idp", "idtyp", "scp", "roles", "wids", "tid", "appid", "azp", "oid", "sub"],
  ...["appidacr", "azpacr", "app_displayname", "ver", "iat", "nbf", "exp", "uti", "rh"],
  ...["upn", "unique_name", "preferred_username", "name", "amr", "puid", "nonce", "at_hash"],
  ...["c_hash", "xms_mirid", "xms_idrel", "xms_tcdt", "acr", "ipaddr", "given_name", "family_name"],
];

/** Of these a token has some that nothing else has. */
const TELLING = ["aud", "idtyp", "scp", "roles", "appid", "azp", "tid", "wids", "appidacr", "iss"];

/** `"scp": "User.Read"`, `'roles': ['A', 'B']`, `idtyp: app`, `exp: 1700000000`, `roles : {A, B}`. */
const CLAIM = new RegExp(
  String.raw`(?<![\w.$-])(["']?)(${NAMES.join("|")})\1[ \t]{0,20}[:=][ \t]{0,20}(?:"([^"\n]{0,4000})"|'([^'\n]{0,4000})'|\[([^\][]{0,20000})\]|\{([^{}":]{0,20000})\}|(\d{1,12})(?![\w.-])|([\w:/.@+-][^\n,;{}"'\[\]]{0,4000}))`,
  "g",
);

/** A row of the table that jwt.ms shows: name, value, and what the claim is for. */
const TABLE_ROW = new RegExp(
  String.raw`^(?:\|[ \t]{0,4})?(${NAMES.join("|")})[ \t]{0,4}[\t|][ \t]{0,4}([^\t|\n]{1,4000})(?=[\t|\n]|$)`,
  "gm",
);

/** Claims of one token follow each other within so many characters. */
const MOST_BETWEEN = 700;

/** More are not looked at: a token has thirty. */
const MOST_CLAIMS = 1000;
const MOST_TOKENS = 5;

interface FoundClaim {
  at: number;
  end: number;
  name: string;
  value: unknown;
  quoted: boolean;
}

/**
 * Finds the claims of tokens that were pasted decoded, as jwt.ms and jwt.io show them. Broken JSON is
 * read too, since people leave out what they do not want to show.
 *
 * @param text A text from which the tokens themselves were taken out.
 * @returns In the order they stand.
 */
export function findClaims(text: string): Claims[] {
  const groups: FoundClaim[][] = [];
  for (const claim of claimsIn(text)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNext = last !== undefined && claim.at - last.end <= MOST_BETWEEN;
    const isKnown = group?.some(({ name }) => name === claim.name) ?? false;
    // A claim that stands already begins another token; names and versions stand everywhere.
    if (group === undefined || !isNext || (isKnown && TELLING.includes(claim.name))) {
      groups.push([claim]);
    } else if (!isKnown) group.push(claim);
  }
  return groups
    .filter((group) => isToken(group) || namesAnotherApi(group))
    .slice(0, MOST_TOKENS)
    .map((group) => Object.fromEntries(group.map(({ name, value }) => [name, value])));
}

function claimsIn(text: string): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const match of text.matchAll(CLAIM)) {
    if (found.length >= MOST_CLAIMS) break;
    if (isInHeader(text, match)) continue;
    const [whole, quote, name = "", double, single, list, braced, number, bare] = match;
    const words = list ?? braced;
    found.push({
      at: match.index,
      end: match.index + whole.length,
      name,
      value:
        number !== undefined
          ? Number(number)
          : words !== undefined
            ? listed(words)
            : (double ?? single ?? bare?.trim()),
      quoted: quote !== "" || words !== undefined,
    });
  }
  return found.length > 0 ? found : rowsIn(text);
}

/** Quoted words of JSON and Python, or bare ones of PowerShell and YAML. */
function listed(words: string): string[] {
  const quoted = [...words.matchAll(/["']([^"'\n]{1,200})["']/g)].map(([, word]) => word ?? "");
  if (quoted.length > 0) return quoted;
  return words.split(/[\s,;]+/).filter((word) => word !== "");
}

function rowsIn(text: string): FoundClaim[] {
  return [...text.matchAll(TABLE_ROW)].slice(0, MOST_CLAIMS).map((match) => {
    const [whole, name = "", cell = ""] = match;
    const plain = cell.trim().replace(/^["'`]|["'`]$/g, "");
    const inList = /^\[(.*)\]$/.exec(plain)?.[1];
    const value = /^\d{1,12}$/.test(plain) ? Number(plain) : plain;
    return {
      at: match.index,
      end: match.index + whole.length,
      name,
      value: inList === undefined ? value : listed(inList),
      quoted: true,
    };
  });
}

/** The header has a `nonce` of its own, which is no sign of an ID token. */
function isInHeader(text: string, match: RegExpExecArray): boolean {
  if (match[2] !== "nonce") return false;
  const before = text.slice(Math.max(0, match.index - 300), match.index);
  const behind = text.slice(match.index, match.index + 300).split("}", 1)[0] ?? "";
  return (
    /["'](?:alg|typ|kid|x5t)["'][^{}]{0,300}$/.test(before) ||
    /["'](?:alg|typ|kid|x5t)["']/.test(behind)
  );
}

/** Three claims that only tokens have; or permissions under the name that tokens have for them. */
function isToken(group: readonly FoundClaim[]): boolean {
  const telling = group.filter(({ name }) => TELLING.includes(name));
  const audience = group.find(({ name }) => name === "aud" || name === "idtyp");
  if (telling.length >= 3 && audience !== undefined && isWhole(group)) return true;
  return telling.some(
    ({ name, value, quoted }) =>
      quoted && (name === "scp" || name === "roles") && holdsPermissions(value),
  );
}

/** An audience says enough by itself where it is that of another API which is known by it. */
function namesAnotherApi(group: readonly FoundClaim[]): boolean {
  const audience = group.find(({ name, quoted }) => name === "aud" && quoted)?.value;
  return typeof audience === "string" && isAnotherKnownApi(audience);
}

/** That there are neither roles nor scopes says something only where nothing was left out. */
function isWhole(group: readonly FoundClaim[]): boolean {
  const has = (...names: string[]) => group.some(({ name }) => names.includes(name));
  return has("idtyp", "scp", "roles") || (has("exp") && has("oid", "sub") && has("iat", "nbf"));
}

/** `Mail.Read`: names of Graph's permissions say what they open and for what. */
const PERMISSION =
  /^[A-Z]\w{1,60}\.(?:Read|ReadWrite|ReadBasic|Write|Send|Manage|Create|Selected|AccessAsUser|Invite|FullControl|EnableDisableAccount|Initiate|Access|Join)\w{0,30}(?:\.\w{2,40}){0,3}$/;

function holdsPermissions(value: unknown): boolean {
  const names = Array.isArray(value) ? value : typeof value === "string" ? value.split(/\s+/) : [];
  return names.some((name) => typeof name === "string" && PERMISSION.test(name));
}
