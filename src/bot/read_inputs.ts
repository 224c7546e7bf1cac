import { z } from "zod";
import { CALLER_ANSWERS, type CallerAnswer } from "../cards/caller_answers.ts";
import { PASTE_INPUT } from "../cards/paste_card.ts";
import { PIECE_INPUT } from "../cards/piece_field.ts";
import type { Findings, Token } from "../core/paste/findings.ts";
import { readPaste } from "../core/paste/read_paste.ts";
import { Secret } from "../core/secret.ts";

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
export function readPrivatePaste(data: unknown): Secret {
  return new Secret(inputs.safeParse(data).data?.[PASTE_INPUT] ?? "");
}

/** The piece that a card asked for. */
export type GivenPiece =
  /** Who signs in. */
  | { kind: "caller"; caller: CallerAnswer }
  /** What a text shows. */
  | { kind: "shown"; findings: Findings };

/**
 * Reads the piece that a card asked for.
 *
 * @param data The action's data.
 * @param known Tokens of the case; they tell the cloud of a path without a host.
 * @returns Undefined where there is no such piece in it.
 */
export function readPiece(data: unknown, known: readonly Token[]): GivenPiece | undefined {
  const said = inputs.safeParse(data).data?.[PIECE_INPUT] ?? "";
  const caller = CALLER_ANSWERS.find((answer) => answer === said);
  if (caller !== undefined) return { kind: "caller", caller };
  const findings = readPaste(withMethod(said), known);
  return showsNothing(findings) ? undefined : { kind: "shown", findings };
}

/**
 * Says whether there is nothing of a call in what was read, as in "diagnose this".
 *
 * @param findings What was read.
 */
export function showsNothing({ tokens, errors, requests }: Findings): boolean {
  return tokens.length + errors.length + requests.length === 0;
}

/** The field asks for a request, so a path alone is one. */
function withMethod(text: string): string {
  return /^\/\S+$/.test(text.trim()) ? `GET ${text.trim()}` : text;
}
