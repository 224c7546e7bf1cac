/** What a step is about. */
export type StepKind =
  /** What to send in the place of the request. */
  | "request"
  /** A permission: who gives it, where, and to whom. */
  | "grant"
  /** The new token that is to be had once the others are done, and a look at it. */
  | "token"
  | "other";

/** One thing to do. */
export interface Step {
  kind: StepKind;
  /** A sentence or two. */
  says: string;
}

/**
 * Marks sentences as steps of one kind.
 *
 * @param kind What they are about.
 * @param sentences The sentences, in order.
 */
export function stepsOf(kind: StepKind, sentences: readonly string[]): Step[] {
  return sentences.map((says) => ({ kind, says }));
}

/**
 * Lists the steps that are left once something is known to be done, or is told elsewhere.
 *
 * @param prescription The answer.
 * @param done The kinds of steps to leave out.
 */
export function stepsWithout(
  { markedSteps }: { markedSteps: readonly Step[] },
  done: readonly StepKind[],
): string[] {
  return markedSteps.filter(({ kind }) => !done.includes(kind)).map(({ says }) => says);
}
