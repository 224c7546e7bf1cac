/** What becomes of one request among several, after the request itself. */
export const REQUEST_OUTCOMES = {
  nothingWrong: "nothing looks wrong",
  notForApps: "not open to apps",
  noFormKnown: "no app-only form of it is known",
  needs: (permission: string) => `needs ${permission}`,
};
