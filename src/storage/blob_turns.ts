import { randomUUID } from "node:crypto";
import {
  memoryTurns,
  type TakenTurn,
  TURN_KEPT_MS,
  type TurnAnswer,
  TurnError,
  type TurnStore,
} from "../bot/turn_store.ts";
import type { BlobBox, ListedBlob } from "./blob_box.ts";
import { lineUp } from "./line_up.ts";
import { type KeptTurn, readTurn } from "./read_turn.ts";
import type { StoreGuard } from "./store_guard.ts";
import type { Waiting } from "./waiting.ts";

/** Where turns are kept within a container. */
export const TURNS_PREFIX = "turns/";

/** A turn takes less; one that does not end must not keep others from it. */
const LONGEST_TURN = 20_000;

/** A replica tells so often that it is still at a turn, in milliseconds. */
const BEAT = 2000;

/** One that was not heard of for so long was ended in the middle of it: two beats may get lost. */
const ABANDONED_AFTER = 6000;

/** Pauses between looks for the answer, in milliseconds; they double up to the longest. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 400;

/** Whoever claims a turn again and again meets others who do. */
const MOST_TRIES = 3;

/** A turn that is this replica's. */
interface OwnClaim {
  owner: string;
  /** Of the blob, as this replica wrote it. */
  etag: string;
}

/** A turn that is this replica's, another's, or nobody knows. */
type Claim = OwnClaim | "taken" | "unknown";

/**
 * Keeps turns in blobs, a blob for each, which only the first replica can create. Where the storage
 * cannot be reached a turn is taken: two answers are better than none.
 */
export class BlobTurns implements TurnStore {
  readonly #box: BlobBox;
  readonly #guard: StoreGuard;
  readonly #waiting: Waiting;
  /** Knows the turns of this replica without asking. */
  readonly #local: TurnStore = memoryTurns();
  readonly #inLine = lineUp();

  /**
   * @param box Where the blobs are.
   * @param guard Stands in front of it.
   * @param waiting How time passes.
   */
  constructor(box: BlobBox, guard: StoreGuard, waiting: Waiting) {
    this.#box = box;
    this.#guard = guard;
    this.#waiting = waiting;
  }

  async once(key: string, run: () => Promise<TurnAnswer>, patience: number): Promise<TakenTurn> {
    const name = TURNS_PREFIX + key;
    let tell = (_isOthers: boolean) => {};
    const told = new Promise<boolean>((resolve) => {
      tell = resolve;
    });
    const begin = async () => {
      const claim = await this.#claim(name);
      tell(claim === "taken");
      if (claim === "taken") return this.#othersAnswer(name, patience);
      return claim === "unknown" ? run() : this.#take(name, claim, run);
    };
    const { isRepeat, answer } = await this.#local.once(key, begin, patience);
    const isElsewhere = !isRepeat && (await told);
    return { isRepeat: isRepeat || isElsewhere, isElsewhere, answer };
  }

  /**
   * Drops a turn that is too old to count.
   *
   * @param blob As it was listed; whoever changed it since is not undone.
   */
  async sweep({ name, etag, at }: ListedBlob): Promise<void> {
    if (this.#waiting.now() - at <= TURN_KEPT_MS) return;
    await this.#guard.run("sweep", (signal) => this.#box.remove(name, etag, signal));
  }

  /** It never fails. */
  async #claim(name: string): Promise<Claim> {
    const running = { state: "running", owner: randomUUID(), at: this.#waiting.now() } as const;
    try {
      return await this.#guard.run("turns", async (signal) => {
        for (let tries = 1; tries <= MOST_TRIES; tries++) {
          const claim = await this.#claimOnce(name, running, signal);
          if (claim !== undefined) return claim;
        }
        return "taken";
      });
    } catch {
      return "unknown";
    }
  }

  /** Undefined where somebody else changed it meanwhile. */
  async #claimOnce(
    name: string,
    running: RunningTurn,
    signal: AbortSignal,
  ): Promise<Claim | undefined> {
    const created = await this.#write(name, running, undefined, signal);
    const { owner } = running;
    if (created !== undefined) return { owner, etag: created };
    const found = await this.#box.read(name, signal);
    if (found === undefined) return undefined;
    const turn = readTurn(found.text ?? "");
    // It got there, though its answer did not get back.
    if (isOwn(turn, owner)) return { owner, etag: found.etag };
    if (turn !== undefined && isTaken(turn, this.#waiting.now())) return "taken";
    const takenOver = await this.#write(name, running, found.etag, signal);
    return takenOver === undefined ? undefined : { owner, etag: takenOver };
  }

  async #take(name: string, claim: OwnClaim, run: () => Promise<TurnAnswer>): Promise<TurnAnswer> {
    const change = (work: (signal: AbortSignal) => Promise<unknown>) =>
      this.#inLine(name, () => this.#try(work));
    const endBeats = this.#beat(claim, (turn) =>
      change((signal) => this.#overwrite(name, claim, turn, signal)),
    );
    try {
      const answer = await run();
      endBeats();
      const done: KeptTurn = { state: "done", at: this.#waiting.now(), ...(answer && { answer }) };
      await change((signal) => this.#overwrite(name, claim, done, signal));
      return answer;
    } catch (error) {
      endBeats();
      await change((signal) => this.#box.remove(name, claim.etag, signal));
      throw error;
    }
  }

  /** Tells again and again that this replica is at a turn. */
  #beat({ owner }: OwnClaim, write: (turn: KeptTurn) => Promise<void>): () => void {
    const { now, every } = this.#waiting;
    const began = now();
    return every(BEAT, () => {
      const at = now();
      if (at - began <= LONGEST_TURN) void write({ state: "running", owner, at });
    });
  }

  /** Writes over what this replica wrote, also where it was not told that that got there. */
  async #overwrite(
    name: string,
    claim: OwnClaim,
    turn: KeptTurn,
    signal: AbortSignal,
  ): Promise<void> {
    const written = await this.#write(name, turn, claim.etag, signal);
    if (written !== undefined) {
      claim.etag = written;
      return;
    }
    const found = await this.#box.read(name, signal);
    if (found === undefined || !isOwn(readTurn(found.text ?? ""), claim.owner)) return;
    claim.etag = (await this.#write(name, turn, found.etag, signal)) ?? found.etag;
  }

  async #othersAnswer(name: string, patience: number): Promise<TurnAnswer> {
    const { now, sleep, random } = this.#waiting;
    const until = now() + patience;
    for (let pause = FIRST_PAUSE; now() < until; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const found = await this.#guard.run("turns", (signal) => this.#box.read(name, signal));
      const turn = readTurn(found?.text ?? "");
      if (turn === undefined || !isTaken(turn, now())) throw failedElsewhere();
      if (turn.state === "done") return turn.answer;
      await sleep(pause * (0.5 + random() / 2));
    }
    throw new TurnError(
      "ERR_TURN_BUSY",
      "Cannot answer yet as another replica is at it: try again",
    );
  }

  #write(
    name: string,
    turn: KeptTurn,
    seen: string | undefined,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    return this.#box.write({ name, text: JSON.stringify(turn), at: turn.at }, seen, signal);
  }

  /** The turn has its outcome; only a repeat of it is the worse where this fails. */
  async #try(work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    await this.#guard.run("turns", work).catch(() => {});
  }
}

/** Whether it is this replica's, and was not taken over meanwhile. */
function isOwn(turn: KeptTurn | undefined, owner: string): boolean {
  return turn?.state === "running" && turn.owner === owner;
}

type RunningTurn = Extract<KeptTurn, { state: "running" }>;

/** Whether it counts as taken: it was done lately, or somebody may still be at it. */
function isTaken({ state, at }: KeptTurn, now: number): boolean {
  return now - at <= (state === "running" ? ABANDONED_AFTER : TURN_KEPT_MS);
}

function failedElsewhere(): TurnError {
  return new TurnError("ERR_TURN_FAILED", "Cannot answer as the replica that began it failed");
}
