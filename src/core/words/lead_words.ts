/** What is said of a permission that stands in front, and of the data's least behind it. */
export interface LeadWords {
  /** What it gives and leaves out. */
  gives: string;
  /** How the data's least differs: `with …`, `without …`. */
  leastGives: string;
}
