import type { Middleware, TurnContext } from "botbuilder";
import type { LRUCache } from "lru-cache";
import { languageFor } from "../cards/language.ts";
import { expiring } from "./expiring.ts";
import { plainAnswer } from "./plain_answer.ts";
import type { RateLimits } from "./rate_limits.ts";
import { passOver } from "./turn_outcome.ts";

/** Whose turns are counted together. */
type RateScope = keyof RateLimits;

/** Turns are counted by the minute. */
const WINDOW = 60_000;

/** So many are counted at once; the one that was silent for longest goes first. */
const MOST_COUNTED = 50_000;

/** All ids together may take so much, counted in characters; those of Teams have about a hundred. */
const MOST_KEPT = 16_000_000;

/** How many turns somebody had since when. */
interface Count {
  since: number;
  turns: number;
}

/** What is counted: what people write and press. What Teams tells by itself is not. */
const COUNTED: ReadonlySet<string> = new Set(["message", "messageUpdate", "invoke"]);

/**
 * Lets a person and a conversation have so many turns a minute. What is beyond is not answered; the
 * first of them is told so, and a button that is pressed always is, as its sender waits.
 */
export class RateLimiter implements Middleware {
  readonly #limits: RateLimits;
  readonly #now: () => number;
  readonly #counts: Record<RateScope, LRUCache<string, Count>> = {
    person: noCounts(() => this.#now()),
    conversation: noCounts(() => this.#now()),
  };

  /**
   * @param limits Turns a minute.
   * @param now The clock, in milliseconds; replaced in tests.
   */
  constructor(limits: RateLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Goes on to the bot unless there were too many turns. */
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const { activity } = context;
    if (!COUNTED.has(activity.type)) return await next();
    const over =
      this.#over("person", activity.from?.aadObjectId || activity.from?.id) ??
      this.#over("conversation", activity.conversation?.id);
    if (over === undefined) return await next();
    passOver(context, "limited");
    if (!over.isFirst && activity.type !== "invoke") return;
    const { replies } = languageFor(activity.locale).cards;
    const says = over.scope === "person" ? replies.tooFast : replies.conversationTooFast;
    const answer = plainAnswer(activity, says(over.seconds));
    if (answer !== undefined) await context.sendActivity(answer);
  }

  #over(
    scope: RateScope,
    id: unknown,
  ): { scope: RateScope; isFirst: boolean; seconds: number } | undefined {
    const most = this.#limits[scope];
    if (most === 0 || typeof id !== "string") return undefined;
    const now = this.#now();
    const before = this.#counts[scope].get(id);
    const isOpen = before !== undefined && now - before.since < WINDOW;
    const count = isOpen ? before : { since: now, turns: 0 };
    count.turns += 1;
    this.#counts[scope].set(id, count);
    if (count.turns <= most) return undefined;
    const seconds = Math.ceil((count.since + WINDOW - now) / 1000);
    return { scope, isFirst: count.turns === most + 1, seconds };
  }
}

function noCounts(now: () => number): LRUCache<string, Count> {
  return expiring({
    ttl: WINDOW,
    ttlResolution: 0,
    perf: { now },
    max: MOST_COUNTED,
    maxSize: MOST_KEPT,
    sizeCalculation: (_, id) => Math.max(1, id.length),
  });
}
