import { z } from "zod";
import { CALLER_ANSWERS } from "../cards/caller_answers.ts";
import { PASTE_INPUT } from "../cards/paste_card.ts";
import { PIECE_INPUT } from "../cards/piece_field.ts";
import type { Findings, Token } from "../core/paste/findings.ts";
import { readPaste } from "../core/paste/read_paste.ts";

const inputs = z.object({
  [PASTE_INPUT]: z.string().optional().catch(undefined),
  [PIECE_INPUT]: z.string().optional().catch(undefined),
});

/**
 * Reads what was pasted into the private dialog.
 *
 * @param data The action's data.
 * @returns The text; empty where there is none.
 */
export function readPrivatePaste(data: unknown): string {
  return inputs.safeParse(data).data?.[PASTE_INPUT] ?? "";
}

/**
 * Reads the piece that a card asked for: who signs in, or a text that shows something.
 *
 * @param data The action's data.
 * @param known Tokens of the case; they tell the cloud of a path without a host.
 * @returns Undefined where there is no such piece in it.
 */
export function readPiece(data: unknown, known: readonly Token[]): Findings | undefined {
  const said = inputs.safeParse(data).data?.[PIECE_INPUT] ?? "";
  const caller = CALLER_ANSWERS.find((answer) => answer === said);
  if (caller !== undefined) return { ...readPaste(""), clues: [caller] };
  const found = readPaste(withMethod(said), known);
  const { tokens, errors, requests } = found;
  return tokens.length + errors.length + requests.length === 0 ? undefined : found;
}

/** The field asks for a request, so a path alone is one. */
function withMethod(text: string): string {
  return /^\/\S+$/.test(text.trim()) ? `GET ${text.trim()}` : text;
}
