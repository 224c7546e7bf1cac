import { z } from "zod";
import { findingsSchema, language } from "../bot/findings_schema.ts";
import type { Note } from "../core/memory/note.ts";

/** Ids of Teams are short numbers; other channels have longer ones. */
const messageId = z.string().max(1000);

const note: z.ZodType<Note> = z.strictObject({
  id: messageId,
  at: z.number().int().min(0),
  // Far more than anybody pastes; the blob's size is bounded besides.
  findings: findingsSchema({ tokens: 1000, errors: 1000, requests: 1000 }),
  isPrivate: z.boolean().exactOptional(),
  answeredBy: messageId.exactOptional(),
  chosenLanguage: language.exactOptional(),
});

const keptNotes = z.strictObject({ doctor: z.literal(1), notes: z.array(z.unknown()) });

/**
 * Reads notes back from where they were kept. What is damaged, or was written by a version that keeps
 * something else, counts as not kept.
 *
 * @param text What {@link writeNotes} wrote, or anything else.
 */
export function readNotes(text: string): Note[] {
  const { data } = keptNotes.safeParse(parse(text));
  return (data?.notes ?? []).flatMap((one) => note.safeParse(one).data ?? []);
}

/**
 * Writes notes down.
 *
 * @param notes What to keep.
 */
export function writeNotes(notes: readonly Note[]): string {
  return JSON.stringify({ doctor: 1, notes });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
