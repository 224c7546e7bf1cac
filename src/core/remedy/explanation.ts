/** What a cause is called and what it means, in the reader's words. */
export interface Explanation {
  title: string;
  summary: string;
}

/** The words and the usual steps of a trouble with a sign-in, in the place of the cause's own. */
export interface RefusedSignIn extends Explanation {
  steps: readonly string[];
}
