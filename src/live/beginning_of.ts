/**
 * Reads the body of an answer, and no more of it than is wanted: whoever answers decides how long it is.
 *
 * @param response The answer.
 * @param most So many bytes.
 * @returns Its text up to there, and whether there was more.
 * @throws What the runtime throws when the connection breaks off.
 */
export async function beginningOf(
  { body }: Response,
  most: number,
): Promise<{ text: string; isCut: boolean }> {
  if (body === null) return { text: "", isCut: false };
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  for (let read = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), isCut: false };
    const room = most - read;
    read += value.length;
    text += decoder.decode(value.subarray(0, room), { stream: true });
    if (read > most) {
      // What becomes of the rest is not waited for.
      reader.cancel().catch(() => {});
      return { text, isCut: true };
    }
  }
}
