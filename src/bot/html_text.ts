/** What the HTML form of a message says, apart from what it answers. */
export interface HtmlText {
  /** The sender's own words. */
  own: string;
  /** The preview of the message that is replied to, in the form of older clients; else empty. */
  quoted: string;
}

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  "p div pre li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote codeblock hr attachment".split(" "),
);

const CELLS: ReadonlySet<string> = new Set(["td", "th"]);

/** Elements that keep the line breaks of their source. */
const AS_WRITTEN: ReadonlySet<string> = new Set(["pre", "code", "codeblock"]);

/** Elements that have no end. */
const VOID: ReadonlySet<string> = new Set("br hr img wbr input meta link".split(" "));

/** Elements whose content is not part of what is said. */
const UNSAID: ReadonlySet<string> = new Set(["at", "style", "script", "title"]);

/** The entities that Teams writes in a message; any other is left as it stands. */
const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

const LAST_CODE_POINT = 0x10ffff;

/**
 * Reduces the HTML form of a chat message to text: elements that stand on lines of their own become
 * lines, links their visible text, entities the characters they stand for; mentions are left out,
 * and the message that is replied to is put apart. It takes time in proportion to the length.
 *
 * @param html The content of an attachment of the type `text/html`.
 */
export function htmlText(html: string): HtmlText {
  const lines = { own: new Lines(), quoted: new Lines(), unsaid: new Lines() };
  let into: keyof typeof lines = "own";
  /** The element that is put apart, and how deep the place is in elements of its name. */
  let apart = { name: "", depth: 0 };
  let asWritten = 0;
  for (const piece of piecesOf(html)) {
    if (typeof piece === "string") {
      // Between two blocks a line break is only how the source is laid out.
      const isLayout = asWritten === 0 && piece.includes("\n") && piece.trim() === "";
      if (!isLayout) lines[into].add(decodeEntities(piece));
      continue;
    }
    const { name, isEnd, attributes } = piece;
    if (name === "br") lines[into].add("\n");
    else if (BLOCKS.has(name)) lines[into].startLine();
    else if (CELLS.has(name) && !isEnd) lines[into].startCell();
    if (VOID.has(name) || attributes.endsWith("/")) continue;
    if (AS_WRITTEN.has(name)) asWritten = Math.max(0, asWritten + (isEnd ? -1 : 1));
    if (into !== "own") {
      if (name !== apart.name) continue;
      apart.depth += isEnd ? -1 : 1;
      if (apart.depth === 0) into = "own";
    } else if (!isEnd) {
      into = destination(name, attributes);
      apart = { name, depth: 1 };
    }
  }
  return { own: lines.own.text, quoted: lines.quoted.text };
}

/** A text that grows; it knows whether a line has just begun. */
class Lines {
  readonly #parts: string[] = [];
  #last = "\n";

  add(part: string): void {
    if (part === "") return;
    this.#parts.push(part);
    this.#last = part.at(-1) ?? "";
  }

  /** The end of one block and the start of the next make one break. */
  startLine(): void {
    if (this.#last !== "\n") this.add("\n");
  }

  startCell(): void {
    if (this.#last !== "\n") this.add(" ");
  }

  get text(): string {
    const lines = this.#parts.join("").replace(/\r\n?/g, "\n").split("\n");
    return lines
      .map((line) => line.trimEnd())
      .join("\n")
      .trim();
  }
}

/** Where the content of an element goes. */
function destination(name: string, attributes: string): "own" | "quoted" | "unsaid" {
  if (name === "blockquote" && attributes.includes("schema.skype.com/Reply")) return "quoted";
  return UNSAID.has(name) || attributes.includes("schema.skype.com/Mention") ? "unsaid" : "own";
}

interface Tag {
  /** In small letters. */
  name: string;
  isEnd: boolean;
  /** All behind the name, as it is written. */
  attributes: string;
}

/** Text and tags in turn. A `<` that begins no tag is text, and so is all behind one without an end. */
function* piecesOf(html: string): Generator<string | Tag> {
  let from = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const start = /^<(\/?)([a-z][\w:-]{0,40}|!)/i.exec(html.slice(at, at + 45));
    if (start === null) {
      at += 1;
      continue;
    }
    const end = tagEnd(html, at + start[0].length);
    if (end < 0) break;
    yield html.slice(from, at);
    const attributes = html.slice(at + start[0].length, end).trimEnd();
    yield { name: (start[2] ?? "").toLowerCase(), isEnd: start[1] === "/", attributes };
    from = end + 1;
    at = from;
  }
  yield html.slice(from);
}

/** The place of the `>` that ends a tag; one within quotes is part of an attribute. */
function tagEnd(html: string, from: number): number {
  let quote = "";
  for (let at = from; at < html.length; at++) {
    const char = html[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === ">") {
      return at;
    } else if (/["']/.test(char) && html[at - 1] === "=") {
      quote = char;
    }
  }
  return -1;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    },
  );
}
