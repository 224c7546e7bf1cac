import type { Output } from "./cli_io.ts";

/**
 * Decides whether to write colours: on a terminal, unless the environment says otherwise.
 *
 * `FORCE_COLOR` is the stronger, as it is for the runtimes themselves.
 *
 * @param output Where the text goes.
 * @param env May hold `FORCE_COLOR` and `NO_COLOR`.
 */
export function wantsColour(
  output: Pick<Output, "isTerminal">,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none } = env;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (none !== undefined && none !== "") return false;
  return output.isTerminal;
}
