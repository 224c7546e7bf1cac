/**
 * A comment on a line of its own, as code has it. `##[error]` of a pipeline and `#12` of a build are
 * lines of a log.
 */
const LINE = /^[ \t]{0,200}(?:#(?![[#]*\[|\d)|\/\/)[^\n]*/gm;

/** A comment behind a statement; an address has its slashes behind a colon. */
const BEHIND = /(?<=[)\]};,"'][ \t]{1,40})(?:\/\/|# )[^\n]*/g;

const BLOCK = /^[ \t]{0,200}\/\*[^*]{0,2000}(?:\*(?!\/)[^*]{0,500}){0,60}\*\//gm;

/**
 * Blanks the comments of code, so that a call which is commented out is not taken for one that was
 * made. Everything else keeps its place.
 *
 * @param text The pasted text.
 * @returns A text of the same length.
 */
export function withoutComments(text: string): string {
  return [BLOCK, LINE, BEHIND].reduce(
    (rest, comment) => rest.replace(comment, (found) => found.replace(/[^\n]/g, " ")),
    text,
  );
}
