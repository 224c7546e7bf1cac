/** Counts the turns that are running and, once closed, lets no other begin. */
export type TurnGate = {
  /** True once {@link TurnGate.drain} or {@link TurnGate.close} was called. */
  readonly isDraining: boolean;
  /** How many turns are running. */
  readonly running: number;
  /** How many came, also those that were not let in. */
  readonly comers: number;
  /** Begins a turn; the answer ends it, or is undefined when the gate is closed. */
  enter(): (() => void) | undefined;
  /** Says that the gate will close; turns still begin. */
  drain(): void;
  /** Closes the gate; the promise ends with the last turn. */
  close(): Promise<void>;
};

/**
 * Creates the gate every turn passes, open and with no turn running.
 *
 * @returns The gate.
 */
export function createTurnGate(): TurnGate {
  let running = 0;
  let comers = 0;
  let isDraining = false;
  let isClosed = false;
  let settle: () => void = () => {};
  const idle = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const settleIfIdle = () => {
    if (isClosed && running === 0) settle();
  };

  return {
    get isDraining() {
      return isDraining;
    },
    get running() {
      return running;
    },
    get comers() {
      return comers;
    },
    enter() {
      comers += 1;
      if (isClosed) return undefined;
      running += 1;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        running -= 1;
        settleIfIdle();
      };
    },
    drain() {
      isDraining = true;
    },
    close() {
      isDraining = true;
      isClosed = true;
      settleIfIdle();
      return idle;
    },
  };
}
