import { z } from "zod";
import type { TurnAnswer } from "../bot/turn_store.ts";

/** What is kept of a turn, for all replicas. */
export type KeptTurn =
  | {
      state: "running";
      /** Who has it: a new name for each turn that is begun. */
      owner: string;
      /** When it was last heard of, milliseconds since 1970. */
      at: number;
    }
  | {
      state: "done";
      /** When it was begun, milliseconds since 1970. */
      at: number;
      /** Left out where it is none. */
      answer?: NonNullable<TurnAnswer>;
    };

const at = z.number().min(0);

const keptTurn: z.ZodType<KeptTurn> = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("running"), owner: z.string(), at }),
  z.strictObject({
    state: z.literal("done"),
    at,
    answer: z
      .strictObject({ status: z.number().int(), body: z.unknown().optional() })
      .exactOptional(),
  }),
]);

/**
 * Reads a turn back from where it was kept.
 *
 * @param text What was written there, or anything else.
 * @returns Undefined where it is damaged.
 */
export function readTurn(text: string): KeptTurn | undefined {
  try {
    return keptTurn.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
