import { plainQuotes, QUOTES, stringEnd } from "./quote_levels.ts";

/** A name in an error and what stands under it. */
export interface Labelled {
  is: "code" | "message";
  at: number;
  end: number;
  /** Without its quotes. */
  value: string;
  quoted: boolean;
}

/** `": `, ` = `, `] => `, `=> string(3) `, `：`. */
const SEPARATOR = String.raw`[${QUOTES}\]]{0,3}\s{0,8}(?:=>|[:=>：])\s{0,40}(?:string\(\d{1,5}\)\s{0,4})?`;

/** Codes of other things: of the status, of a device, of a country. */
const NO_ERROR_CODE =
  "(?<!(?:status|exit|reason|device|user|country|verification|authorization|auth|source)[ _-]?)";

/** How an English name may begin: looked at from its end, so that few places are looked at. */
const BEGINNING = "(?:odata|inner|sub|full)?[_.]?(?:error[ _-]?)?";

const ENGLISH = new RegExp(
  `(?:(code)(?<=(?<![A-Za-z])${NO_ERROR_CODE}${BEGINNING}code)|(?:message|msg)(?<=(?<![A-Za-z])${BEGINNING}(?:message|msg))|description(?<=(?<![A-Za-z])error_description))${SEPARATOR}`,
  "gi",
);

const CODE_NAMES = [
  "fehler-?code",
  "c[óo]digo(?: de error| de erro)?",
  "codice(?: errore)?",
  "foutcode",
  "code d'erreur",
  "エラー ?コード",
  "コード",
  "错误代码",
  "代码",
  "错误码",
  "код(?: ошибки)?",
];

const MESSAGE_NAMES = [
  "(?:fehler)?(?:meldung|nachricht)",
  "mensa(?:je|gem)(?: de error| de erro)?",
  "messaggio",
  "(?:fout)?(?:melding|bericht)",
  "message d'erreur",
  "(?:エラー ?)?メッセージ",
  "(?:错误)?(?:消息|信息)",
  "сообщение(?: об ошибке)?",
];

/** Words without which none of the names in other languages is there. */
const FOREIGN_WORDS =
  /fehler|meldung|nachricht|c[óo]digo|mensa|codice|messaggio|foutcode|melding|bericht|d'erreur|[\u30b3\u30e1\u4ee3\u9519\u6d88\u4fe1\u043a\u0441]/i;

const FOREIGN = new RegExp(
  `(?<![A-Za-z])(?:(${CODE_NAMES.join("|")})|(?:${MESSAGE_NAMES.join("|")}))${SEPARATOR}`,
  "gi",
);

/** More of them are not looked at, nor more of what stands under them; a log has one a line. */
const MOST_LABELS = 20_000;
const MOST_VALUES = 1_000_000;

/** A sentence without quotes goes on below, until it ends or so many characters are read. */
const MOST_SENTENCE = 1500;

/**
 * Finds the codes and messages in a text, whatever format they are printed in.
 *
 * @param text A text that `markQuotes` has passed.
 * @returns In the order they stand; those of a message that is JSON itself follow it.
 */
export function findLabels(text: string): Labelled[] {
  const found: Labelled[] = [];
  let read = 0;
  for (const match of labelsIn(text)) {
    if (found.length >= MOST_LABELS || read > MOST_VALUES) break;
    const is = match[1] === undefined ? "message" : "code";
    const from = match.index + match[0].length;
    const { value, end, quoted } = is === "code" ? codeAt(text, from) : messageAt(text, from);
    read += end - from;
    if (value !== "") found.push({ is, at: match.index, end, value: plainQuotes(value), quoted });
  }
  return found;
}

function labelsIn(text: string): Iterable<RegExpExecArray> {
  if (!FOREIGN_WORDS.test(text)) return text.matchAll(ENGLISH);
  const both = [...text.matchAll(ENGLISH), ...text.matchAll(FOREIGN)];
  return both.sort((a, b) => a.index - b.index);
}

type Value = { value: string; end: number; quoted: boolean };

function isQuote(char: string | undefined): boolean {
  return char !== undefined && /["'\ue001-\ue007]/.test(char);
}

function codeAt(text: string, from: number): Value {
  if (isQuote(text[from])) {
    const closing = stringEnd(text, from);
    const end =
      closing < 0
        ? from + 1 + (/^[\w.-]*/.exec(text.slice(from + 1, from + 82))?.[0].length ?? 0)
        : closing;
    // A terminal may have broken the word.
    const value = end - from > 120 ? "" : text.slice(from + 1, end).replace(/\s*\n\s*/g, "");
    return { value: value.trim(), end, quoted: true };
  }
  const value =
    /^-?\w[\w.-]{0,80}(?:, [A-Z][\w.]{3,80})?/.exec(text.slice(from, from + 170))?.[0] ?? "";
  const end = from + value.length;
  // Code that calls something, or reads a member of it.
  const isExpression = text[end] === "(" || /^[a-z]\w*\.[a-z]/.test(value);
  return { value: isExpression ? "" : value.replace(/[.-]+$/, ""), end, quoted: false };
}

function messageAt(text: string, from: number): Value {
  if (isQuote(text[from])) {
    const closing = stringEnd(text, from);
    // Where it does not end, the text was cut off.
    const end = closing < 0 ? Math.min(text.length, from + MOST_SENTENCE) : closing;
    return { value: text.slice(from + 1, end), end, quoted: true };
  }
  const window = text.slice(from, from + MOST_SENTENCE);
  const value = unquotedSentence(window);
  return { value, end: from + value.length, quoted: false };
}

/** To the end of the line; further where the sentence has not ended there and no label begins. */
function unquotedSentence(window: string): string {
  let end = 0;
  for (const line of window.split("\n")) {
    const isNext = end > 0 && /^\s*$|^\s*(?:at\s|[\w -]{2,40}[:=]|[{[])/.test(line);
    if (isNext) break;
    end += line.length + 1;
    if (/[.!?"'}]\s*$/.test(line)) break;
  }
  return window.slice(0, Math.max(0, end - 1));
}

/** What stands for nothing, or for a type. */
const NO_CODE = /^(?:null|none|nil|undefined|true|false|string|str|int|number|object|any|error)$/i;

/**
 * Reads a code as a name.
 *
 * @param label What stands under `code`.
 * @returns The name, the number of a service that numbers its errors, or null.
 */
export function codeName({ value, quoted }: Pick<Labelled, "value" | "quoted">): string | null {
  // SharePoint: a number of Windows and the exception's name.
  const word = /^-\d+, (\S+)$/.exec(value)?.[1] ?? value;
  if (/^\d{4,6}$/.test(word)) return quoted ? word : null;
  const isName = quoted ? /^[A-Za-z_][\w.-]*(?: [\w.-]+){0,3}$/ : /^[A-Za-z_][\w.-]*$/;
  if (!isName.test(word) || word.length < 3 || word.length > 80 || NO_CODE.test(word)) return null;
  // What mixes digits into a long word is an authorization code or a key.
  return word.length < 12 || /^\D+\d*$/.test(word) ? word : null;
}

/**
 * Reads a code as an HTTP status, where somebody put that into its place.
 *
 * @param label What stands under `code`.
 */
export function codeStatus({ value }: Pick<Labelled, "value">): number | null {
  return /^[45]\d\d$/.test(value) ? Number(value) : null;
}
