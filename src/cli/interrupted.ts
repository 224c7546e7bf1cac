/** Ctrl-C at the prompt: the reader wants no answer any more. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
