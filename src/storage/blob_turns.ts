import { randomUUID } from "node:crypto";
import {
  memoryTurns,
  TURN_KEPT_MS,
  type TurnAnswer,
  TurnError,
  type TurnStore,
} from "../bot/turn_store.ts";
import type { BlobBox, ListedBlob } from "./blob_box.ts";
import { type KeptTurn, readTurn } from "./read_turn.ts";
import type { StoreGuard } from "./store_guard.ts";
import type { Waiting } from "./waiting.ts";

/** Where turns are kept within a container. */
export const TURNS_PREFIX = "turns/";

/** Knows which turns any replica took, and drops those that are over. */
export interface BlobTurns extends TurnStore {
  /**
   * Drops a turn that is too old to count.
   *
   * @param blob As it was listed; whoever changed it since is not undone.
   */
  sweep(blob: ListedBlob): Promise<void>;
}

/** A turn takes less; a replica that is not done by then was ended in the middle of it. */
const LONGEST_TURN = 20_000;

/** How long an answer of another replica is waited for: Teams tells of an error after 5 seconds. */
const LONGEST_WAIT = 4000;

/** Pauses between looks for the answer, in milliseconds; they double up to the longest. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 400;

/** Whoever claims a turn again and again meets others who do. */
const MOST_TRIES = 3;

/** A turn that is this replica's by its tag, another's, or nobody knows. */
type Claim = { etag: string } | "taken" | "unknown";

/**
 * Keeps turns in blobs, a blob for each, which only the first replica can create. Where the storage
 * cannot be reached a turn is taken: two answers are better than none.
 *
 * @param box Where the blobs are.
 * @param guard Stands in front of it.
 * @param waiting How time passes.
 * @param local Knows the turns of this replica without asking.
 */
export function blobTurns(
  box: BlobBox,
  guard: StoreGuard,
  waiting: Waiting,
  local: TurnStore = memoryTurns(),
): BlobTurns {
  const ask = <T>(work: (signal: AbortSignal) => Promise<T>) => guard.run("turns", work);

  const write = (name: string, turn: KeptTurn, seen: string | undefined, signal: AbortSignal) =>
    box.write({ name, text: JSON.stringify(turn), at: turn.at }, seen, signal);

  const claimOnce = async (name: string, running: RunningTurn, signal: AbortSignal) => {
    const etag = await write(name, running, undefined, signal);
    if (etag !== undefined) return { etag };
    const found = await box.read(name, signal);
    if (found === undefined) return undefined;
    const turn = readTurn(found.text ?? "");
    // It got there, though its answer did not get back.
    if (turn?.state === "running" && turn.owner === running.owner) return { etag: found.etag };
    if (turn !== undefined && isTaken(turn, waiting.now())) return "taken";
    const taken = await write(name, running, found.etag, signal);
    return taken === undefined ? undefined : { etag: taken };
  };

  const claim = async (name: string): Promise<Claim> => {
    const running = { state: "running", owner: randomUUID(), at: waiting.now() } as const;
    try {
      return await ask(async (signal) => {
        for (let tries = 1; tries <= MOST_TRIES; tries++) {
          const claimed = await claimOnce(name, running, signal);
          if (claimed !== undefined) return claimed;
        }
        return "taken";
      });
    } catch {
      return "unknown";
    }
  };

  const take = async (name: string, claimed: Claim, run: () => Promise<TurnAnswer>) => {
    if (typeof claimed === "string") return await run();
    const { etag } = claimed;
    const answer = await run().catch(async (error: unknown) => {
      await ask((signal) => box.remove(name, etag, signal)).catch(ignored);
      throw error;
    });
    const done: KeptTurn = { state: "done", at: waiting.now(), ...(answer && { answer }) };
    await ask((signal) => write(name, done, etag, signal)).catch(ignored);
    return answer;
  };

  const othersAnswer = async (name: string): Promise<TurnAnswer> => {
    const until = waiting.now() + LONGEST_WAIT;
    for (
      let pause = FIRST_PAUSE;
      waiting.now() < until;
      pause = Math.min(2 * pause, LONGEST_PAUSE)
    ) {
      const found = await ask((signal) => box.read(name, signal));
      const turn = readTurn(found?.text ?? "");
      if (turn === undefined || !isTaken(turn, waiting.now())) throw failedElsewhere();
      if (turn.state === "done") return turn.answer;
      await waiting.sleep(pause * (0.5 + waiting.random() / 2));
    }
    throw new TurnError(
      "ERR_TURN_BUSY",
      "Cannot answer yet as another replica is at it: try again",
    );
  };

  return {
    once: async (key, run) => {
      const name = TURNS_PREFIX + key;
      let tell = (_isOthers: boolean) => {};
      const told = new Promise<boolean>((resolve) => {
        tell = resolve;
      });
      const { isRepeat, answer } = await local.once(key, async () => {
        const claimed = await claim(name);
        tell(claimed === "taken");
        return claimed === "taken" ? othersAnswer(name) : take(name, claimed, run);
      });
      return { isRepeat: isRepeat || (await told), answer };
    },
    sweep: async ({ name, etag, at }) => {
      if (waiting.now() - at <= TURN_KEPT_MS) return;
      await guard.run("sweep", (signal) => box.remove(name, etag, signal));
    },
  };
}

type RunningTurn = Extract<KeptTurn, { state: "running" }>;

/** Whether it counts as taken: it was done lately, or somebody may still be at it. */
function isTaken({ state, at }: KeptTurn, now: number): boolean {
  return now - at <= (state === "running" ? LONGEST_TURN : TURN_KEPT_MS);
}

function failedElsewhere(): TurnError {
  return new TurnError("ERR_TURN_FAILED", "Cannot answer as the replica that began it failed");
}

/** The turn has its answer; only a repeat of it is the worse for it. */
function ignored(): void {}
