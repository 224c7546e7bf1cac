/** The entities that chat clients and HTML error pages use for characters of their own. */
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  lt: "<",
  gt: ">",
  amp: "&",
  nbsp: " ",
};

/** Tags that break a line, and tags that only dress a word. Others may be placeholders. */
const BREAKING_TAG =
  /<\/?(?:br|p|div|pre|li|ul|ol|tr|td|th|table|html|body|head|h[1-6]|blockquote|codeblock)(?:\s[^<>]{0,300})?\s{0,3}\/?>/gi;
const DRESSING_TAG = /<\/?(?:span|strong|em|font|at)(?:\s[^<>]{0,300})?>/gi;

/** Box drawing at the edges of a line, as Terraform and Rich frame their errors. */
const FRAME = /^[ \t]{0,20}[│┃║╷╵╭╰][ \t]?|[ \t]{0,200}[│┃║]$/gm;

/** GitHub makes links to a log's lines of the numbers in a copied log: `700[21](https://github.com/…)1`. */
const LINKED_DIGITS = /\[(\d{1,6})\]\(https:\/\/github\.com\/[^\s()]{1,200}#step:[\d:]{1,20}\)/g;

/**
 * Puts back the characters of a text that was pasted: chat clients turn quotes and spaces into others
 * that look alike, HTML writes them as entities, terminals draw frames around them.
 *
 * @param text The pasted text.
 * @returns The same text in plain characters, its lines ending in `\n`.
 */
export function cleanText(text: string): string {
  const plain = text
    .replaceAll("\\/", "/")
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[\u201c-\u201f\u2033\uff02]/g, '"')
    .replace(/[\u2018-\u201b\u2032\uff07]/g, "'")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    // Not printed, or of nobody's alphabet; NUL is what is left of UTF-16.
    .replace(/[\0\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\ue000-\uf8ff]/g, "");
  const decoded = plain.includes("&") ? withoutEntities(plain) : plain;
  const untagged = decoded.includes("<")
    ? decoded.replace(BREAKING_TAG, "\n").replace(DRESSING_TAG, "")
    : decoded;
  const unlinked = untagged.includes("#step:") ? untagged.replace(LINKED_DIGITS, "$1") : untagged;
  return /[│┃║╷╵╭╰]/.test(unlinked) ? unlinked.replace(FRAME, "") : unlinked;
}

/** An entity may be escaped once more: `&amp;quot;`. */
function withoutEntities(text: string): string {
  return text.replace(
    /&(?:amp;){0,3}(?:(quot|apos|[lr]squo|[lr]dquo|lt|gt|nbsp)|#(\d{2,5})|#x([0-9a-f]{2,4}));|&amp;/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      if (decimal === undefined && hex === undefined) return "&";
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      const isPlain = (code >= 32 && code < 0xd800) || code === 10;
      return isPlain ? String.fromCharCode(code === 160 ? 32 : code) : " ";
    },
  );
}
