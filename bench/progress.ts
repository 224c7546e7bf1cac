import process from "node:process";

/** Under this many milliseconds after a line no other is written where lines are kept. */
const PAUSE = 2000;

/**
 * Makes something that tells on the standard error how far a measurement is: in one line that changes,
 * or, where that is no terminal, in a line every few seconds.
 */
export function createProgress(): (text: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    else if (performance.now() - last >= PAUSE) {
      last = performance.now();
      process.stderr.write(`${text}\n`);
    }
  };
}
