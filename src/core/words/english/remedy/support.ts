/** What Microsoft's support asks for: the id and the date of the answer, as far as both are known. */
export const SUPPORT = {
  requestId: (id: string) => `request-id ${id}`,
  date: (date: string) => `date ${date} UTC`,
  line: (ids: readonly string[]) => `For a support ticket: ${ids.join(", ")}.`,
};
