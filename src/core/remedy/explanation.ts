/** What a cause is called and what it means, in the reader's words. */
export interface Explanation {
  title: string;
  summary: string;
}
