/** What is said of a gate. */
export interface GateWords {
  /** For a card: a sentence or two. */
  says: string;
  /** What opens it, in order. */
  opens: string[];
  /** What is said instead where the permission was held, and the service refused. */
  refused?: Pick<GateWords, "says" | "opens">;
}
