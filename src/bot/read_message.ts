import type { Findings, Token } from "../core/paste/findings.ts";
import { readPaste } from "../core/paste/read_paste.ts";
import type { Secret } from "../core/secret.ts";
import type { MessageTexts } from "./message_text.ts";
import { showsNothing } from "./read_inputs.ts";

/**
 * Reads what a message holds. Teams' plain form comes first. It may have lost its line breaks and all
 * in `<…>`; then the HTML form is read, and what is quoted only where the sender says nothing of the
 * kind himself.
 *
 * @param texts What the message says.
 * @param known Tokens of earlier messages.
 */
export function readMessage(texts: MessageTexts, known: readonly Token[] = []): Findings {
  const { own, html, quoted } = reveal(texts);
  const plain = readPaste(own, known);
  const rich = isBeneath(own, html) || weigh(plain) === 0 ? readPaste(html, known) : plain;
  const said = weigh(rich) >= weigh(plain) ? rich : plain;
  return quoted !== "" && showsNothing(said) ? readPaste(`${quoted}\n${own}`, known) : said;
}

/** What is said in each form, with the files; here is where it is looked at. */
function reveal({ own, html, quoted, files }: MessageTexts) {
  const withFiles = (text: Secret) => [text, ...files].map((one) => one.reveal()).join("\n\n");
  return {
    own: withFiles(own),
    html: html.isEmpty ? "" : withFiles(html),
    quoted: quoted.reveal(),
  };
}

/** An empty line says nothing. */
const LINE_BREAKS = /\n\s*/g;

/** Whether the plain form lost something that the HTML form has. */
function isBeneath(own: string, html: string): boolean {
  return (
    count(html, LINE_BREAKS) > count(own, LINE_BREAKS) || count(html, /</g) > count(own, /<|&lt;/g)
  );
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** How much was found; an error that says nothing but a status counts for less than one with a code. */
function weigh({ tokens, errors, requests, clues }: Findings): number {
  const readable = tokens.filter(({ form }) => form === "jwt").length;
  const telling = errors.filter(({ code, statements }) => code !== null || statements.length > 0);
  return (
    4 * (readable + telling.length + requests.length) +
    2 * (tokens.length + errors.length) +
    (clues.length > 0 ? 1 : 0)
  );
}
