import type { LookUpOutcome, SignInProof } from "../core/tenant/look_up_outcome.ts";
import type { TenantQuestion } from "../core/tenant/tenant_question.ts";
import type { TenantRecords } from "../core/tenant/tenant_records.ts";
import type { LookedUp, LookUpEnd } from "./looked_up.ts";
import type { TenantLookUp } from "./tenant_look_up.ts";

/** Ends after so many milliseconds, unless it is stopped before. */
export type Timer = (milliseconds: number) => { over: Promise<void>; stop: () => void };

/** What looks into a tenant, and who is told. */
export interface TenantDeskParts {
  lookUp: TenantLookUp;
  /** Is told of each look-up, for those who have to know who looked at what. */
  onLookedUp?: ((lookedUp: LookedUp) => void) | undefined;
  /** How time passes; replaced in tests. */
  timer?: Timer | undefined;
}

/**
 * Whoever pressed a button is told of an error after 5 seconds. A look ends by itself before this, in
 * milliseconds, with what it saw.
 */
const LOOK_TIME = 4000;

/** Looks into tenants, never for longer than a press is waited for. */
export class TenantDesk {
  readonly #lookUp: TenantLookUp;
  readonly #onLookedUp: (lookedUp: LookedUp) => void;
  readonly #timer: Timer;

  /** @param parts What it works with. */
  constructor({ lookUp, onLookedUp = () => {}, timer = realTimer }: TenantDeskParts) {
    this.#lookUp = lookUp;
    this.#onLookedUp = onLookedUp;
    this.#timer = timer;
  }

  /** What Teams gets a person's token for. */
  get resource(): string {
    return this.#lookUp.resource;
  }

  /** Where a person signs in by hand; undefined where he cannot. */
  signInUrl({ tenantId }: TenantQuestion["person"]): string | undefined {
    return this.#lookUp.signInUrl(tenantId);
  }

  /** What this person saw a moment ago. */
  known(question: TenantQuestion): TenantRecords | undefined {
    return this.#lookUp.known(question);
  }

  /** Drops what this person saw. */
  forget(person: TenantQuestion["person"]): void {
    this.#lookUp.forget(person);
  }

  /**
   * Looks, as the person who signed in.
   *
   * @param question What to look up, and for whom.
   * @param proof With what he signed in.
   */
  async look(question: TenantQuestion, proof: SignInProof): Promise<LookUpOutcome> {
    const tell = (end: LookUpEnd) =>
      this.#onLookedUp({ person: question.person.id, app: question.appId, end });
    const looking = this.#lookUp.look(question, proof).catch(() => FAILED);
    const { over, stop } = this.#timer(LOOK_TIME);
    const outcome = await Promise.race([looking, over.then(() => LATE)]);
    stop();
    tell(endOf(outcome));
    // What comes too late is there for the next press, so whoever looks through the log has to know.
    if (outcome === LATE) {
      void looking.then((later) => later.kind === "seen" && tell("seen"));
    }
    return outcome;
  }
}

const FAILED: LookUpOutcome = { kind: "failed", problem: "failed" };
const LATE: LookUpOutcome = { kind: "failed", problem: "late" };

function endOf(outcome: LookUpOutcome): LookUpEnd {
  return outcome.kind === "failed" ? outcome.problem : outcome.kind;
}

function realTimer(milliseconds: number): ReturnType<Timer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { over, stop: () => clearTimeout(timer) };
}
