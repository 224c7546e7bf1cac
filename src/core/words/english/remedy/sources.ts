/** Where it is said that a permission is enough. `date` is the edition of the permission data. */
export const SOURCES = {
  data: (date: string) => `Microsoft Graph permission data of ${date}`,
  /** `operation` is the documented one, e.g. `GET /users/{}/messages`. */
  inferred: (operation: string, date: string) =>
    `inferred from ${operation} in Microsoft Graph permission data of ${date}`,
  service: "the service's own answer",
};
