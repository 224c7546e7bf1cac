import type { Connector } from "./connector.ts";
import type { Runtime } from "./runtimes.ts";

/** What a part of the measurement works with. */
export interface Bench {
  /** Node, and Deno where there is one. */
  runtimes: readonly Runtime[];
  connector: Connector;
  /** Only to see that it works: the numbers are of no use. */
  isQuick: boolean;
  /** Path of the permission file that Microsoft publishes; the comparison with it is left out without. */
  published?: string | undefined;
  /** Tells whoever waits how far it is. */
  progress(text: string): void;
}

/** What a part has measured, as a section of the page. */
export interface Section {
  title: string;
  /** What was measured, and how. */
  how: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** What the numbers mean. */
  meaning: string;
}

/** Measures one thing. */
export type Part = (bench: Bench) => Promise<Section>;

/**
 * Measures on Node and on Deno, one after the other.
 *
 * @param bench What there is.
 * @param measure Gives the rows of one runtime.
 * @returns All rows; one that says so where there is no Deno.
 */
export async function onEachRuntime(
  { runtimes }: Bench,
  measure: (runtime: Runtime) => Promise<string[][]>,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const name of ["Node", "Deno"] as const) {
    const runtime = runtimes.find((one) => one.name === name);
    if (runtime === undefined) rows.push([name, "not measured: it was not found"]);
    else rows.push(...(await measure(runtime)));
  }
  return rows;
}
