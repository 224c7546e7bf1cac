/** How a fact from the paste is put, a line of evidence each. */
export const EVIDENCE = {
  /** An error, by its name, and what it means. */
  error: (name: string, meaning: string) => `${name} (${meaning})`,
  /** The name of an error without a code … */
  errorOfStatus: (status: number) => `status ${status}`,
  /** … and of one without a status either. */
  errorWithoutName: "the error",
  /** What the service itself says is missing. */
  wantsOneOf: (names: string) => `the service wants one of ${names}`,
  resourceSpecific: (name: string) => `${name} (resource-specific)`,
  /** A request, by method and path, and what there is to say of it. */
  request: (request: string, meaning: string) => `${request}: ${meaning}`,
  /** A way to get a token, as the code shows it. */
  wayOfApp: (clue: string) => `${clue}: that way gets an app's own token`,
  wayOfUser: (clue: string) => `${clue}: that way gets a user's token`,
  askedScopes: (names: string) => `the code asks for the scopes ${names}`,
  wentTo: (host: string) => `it went to ${host}`,
  /** Names in a row … */
  inRow: (names: readonly string[]) => names.join(", "),
  /** … of which not all are told … */
  andMore: (row: string, more: number) => `${row} and ${more} more`,
  /** … or of which there are none. */
  none: "none",
};
