import { z } from "zod";
import type { CarriedCase } from "../cards/carried_case.ts";
import { SAMPLES } from "../cards/samples.ts";
import { SOURCE_KINDS } from "../core/memory/recall.ts";
import { readUser } from "../core/remedy/named_user.ts";
import { findingsSchema, language, oneLine, shortText } from "./findings_schema.ts";

/** The last second that a date can hold. */
const LAST_SECOND = 8.64e12;

/** Ids of Teams are short numbers; other channels have longer ones. */
const MOST_ID = 300;

const source = z.strictObject({
  what: z.enum(SOURCE_KINDS),
  at: z.number().int().min(0).max(LAST_SECOND),
});

const carriedCase = z.object({
  doctor: z.literal(1),
  at: z.number().int().min(0).max(LAST_SECOND),
  findings: findingsSchema({ tokens: 5, errors: 5, requests: 20 }),
  story: z
    .strictObject({ sources: z.array(source).max(10), newest: oneLine.max(MOST_ID) })
    .exactOptional(),
  origin: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("private") }),
      z.strictObject({ kind: z.literal("action") }),
      z.strictObject({ kind: z.literal("shared"), by: shortText.default("") }),
      z.strictObject({ kind: z.literal("sample"), id: z.enum(SAMPLES.map(({ id }) => id)) }),
    ])
    .exactOptional(),
  choice: z
    .strictObject({
      language: language.exactOptional(),
      user: z
        .string()
        .refine((user) => readUser(user) === user)
        .exactOptional(),
    })
    .exactOptional(),
});

/**
 * Reads what a card's button sent back. It comes from a client, so nothing of it is taken on trust.
 *
 * @param data The action's data.
 * @returns The case, or undefined where this is not one that our cards carry.
 */
export function readCarriedCase(data: unknown): CarriedCase | undefined {
  const read = carriedCase.safeParse(data);
  return read.success ? read.data : undefined;
}

/**
 * Reads from which message to start over.
 *
 * @param data The action's data.
 * @returns Undefined where it does not say.
 */
export function readNewest(data: unknown): string | undefined {
  return z.object({ newest: oneLine.max(MOST_ID) }).safeParse(data).data?.newest;
}
