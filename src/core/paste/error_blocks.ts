import { codeName, findLabels, type Labelled } from "./error_labels.ts";
import { bracketEnd, QUOTES } from "./quote_levels.ts";

/** So many places are looked at, and so many characters of each: an error is far shorter. */
const MOST_BLOCKS = 50;
const MOST_BLOCK = 20_000;

/** A code and its message stand within so many characters of each other. */
const MOST_BETWEEN = 300;

/** A part of a text that is about one error. */
export interface ErrorBlock {
  at: number;
  end: number;
  labels: readonly Labelled[];
  /** An object called `error`, a code and a message beside each other, or something less sure. */
  form: "object" | "pair" | "words";
}

/** `"error": {`, `error=MainError(`, `[error] => Array (`, `"odata.error":{`. */
const OBJECT_START = new RegExp(
  String.raw`(?<![\w-])(?:odata\.)?error(?:[${QUOTES}\]]{1,3}\s{0,8}=>|[${QUOTES}\]]{0,3}\s{0,8}[:=](?!>))\s{0,40}[${QUOTES}]?\s{0,40}(?:[A-Za-z]{0,20}Error|Array|array\(\d{1,4}\)|stdClass Object|object\(\w{1,40}\)#?\d{0,4}(?: \(\d{1,3}\))?)?\s{0,40}[{(]`,
  "gi",
);

/** `('BadRequest', 'Tenant does not …', '400 Client Error …')` of Python. */
const TUPLE = /\(\s{0,4}["']([A-Za-z_]\w{3,60})["'],\s{0,4}(["'])/g;

/** `[Authorization_RequestDenied] : Insufficient …` of PowerShell. */
const BRACKETED = /(?:^|[\s:])\[([A-Za-z]\w{5,60})\][ \t]?:[ \t]?(?=\S)/gm;

/**
 * Finds the errors' objects in a text, and outside of them codes that stand beside messages. Broken
 * JSON is found too: where its last brace is missing, a block ends at the next one.
 *
 * @param text A text that `markQuotes` has passed.
 * @returns In the order they stand.
 */
export function findErrorBlocks(text: string): ErrorBlock[] {
  const { objects, loose } = sorted(objectSpans(text), findLabels(text));
  const others = [...loosePairs(loose), ...written(text, TUPLE), ...written(text, BRACKETED)];
  const [pairs, words] = ["pair", "words"].map((form) => others.filter((one) => one.form === form));
  // Any line of a log may hold a code, so the less sure do not crowd out the others.
  return [...objects, ...different(pairs ?? []), ...different(words ?? [])].sort(
    (a, b) => a.at - b.at,
  );
}

/** Gives each object the labels within it; both stand in their order. */
function sorted(
  spans: readonly { at: number; end: number }[],
  labels: readonly Labelled[],
): { objects: ErrorBlock[]; loose: Labelled[] } {
  const objects = spans.map((span) => ({
    ...span,
    labels: [] as Labelled[],
    form: "object" as const,
  }));
  const loose: Labelled[] = [];
  let next = 0;
  for (const label of labels) {
    while ((objects[next]?.end ?? Number.POSITIVE_INFINITY) <= label.at) next++;
    const object = objects[next];
    if (object !== undefined && label.at >= object.at) object.labels.push(label);
    else loose.push(label);
  }
  return { objects, loose };
}

/** Of those that say the same, the first. */
function different(blocks: readonly ErrorBlock[]): ErrorBlock[] {
  const each = new Map<string, ErrorBlock>();
  for (const block of blocks) {
    const says = block.labels.map(({ value }) => value).join("\n");
    if (!each.has(says)) each.set(says, block);
    if (each.size >= MOST_BLOCKS) break;
  }
  return [...each.values()];
}

/** Objects that are not within another. */
function objectSpans(text: string): { at: number; end: number }[] {
  const starts = [...text.matchAll(OBJECT_START)].slice(0, MOST_BLOCKS);
  const spans: { at: number; end: number }[] = [];
  for (const [index, start] of starts.entries()) {
    const at = start.index;
    if (at < (spans.at(-1)?.end ?? 0)) continue;
    const closed = bracketEnd(text, at + start[0].length - 1, MOST_BLOCK);
    const next = starts[index + 1]?.index ?? text.length;
    spans.push({ at, end: closed < 0 ? Math.min(next, at + MOST_BLOCK, text.length) : closed });
  }
  return spans;
}

/** Codes with the message that stands next to them, before or behind. */
function loosePairs(labels: readonly Labelled[]): ErrorBlock[] {
  const pairs: ErrorBlock[] = [];
  for (let index = 0; index < labels.length; index++) {
    const [first, second] = [labels[index], labels[index + 1]];
    if (first === undefined) break;
    const isPair =
      second !== undefined && first.is !== second.is && second.at - first.end <= MOST_BETWEEN;
    const [code] = [first, second].filter((label) => label?.is === "code");
    // A number under such a name is anything: a one-time code, a postal code.
    if (code === undefined || !/^\D/.test(codeName(code) ?? "1")) continue;
    if (isPair) index++;
    else if (first.is !== "code") continue;
    const own = isPair ? [first, second] : [first];
    pairs.push({
      at: first.at,
      end: own.at(-1)?.end ?? first.end,
      labels: own,
      form: isPair ? "pair" : "words",
    });
  }
  return pairs;
}

/** Errors that are written without any label. */
function written(text: string, pattern: RegExp): ErrorBlock[] {
  return [...text.matchAll(pattern)].slice(0, MOST_BLOCKS).map((match) => {
    const from = match.index + match[0].length;
    const lineEnd = text.indexOf("\n", from);
    const end = Math.min(lineEnd < 0 ? text.length : lineEnd, from + 1000);
    const part = { at: match.index, end, quoted: true };
    const labels: Labelled[] = [
      { ...part, is: "code", value: match[1] ?? "" },
      { ...part, is: "message", value: text.slice(from, end) },
    ];
    return { at: match.index, end, labels, form: "words" };
  });
}
