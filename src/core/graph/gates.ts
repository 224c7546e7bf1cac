import { appRefusal, asUserPath } from "./app_refusals.ts";
import { COMMUNICATION_GATES } from "./communication_gates.ts";
import { DIRECTORY_GATES } from "./directory_gates.ts";
import type { GateRow } from "./gate_row.ts";

const GATES: readonly GateRow[] = [...COMMUNICATION_GATES, ...DIRECTORY_GATES];

/** What is said of a gate, whatever request it was found for. */
export type GateWords = Omit<GateRow, "path" | "methods">;

const SIGN_IN = "Let a user sign in, and make the request with that user's token.";

/**
 * Finds the gates on an app's way to a request.
 *
 * @param method HTTP method, any case.
 * @param path Path without host and version.
 * @returns The most specific first; what no app can open stands before what it can.
 */
export function gatesOn(method: string, path: string): GateWords[] {
  const userPath = asUserPath(path);
  const verb = method.toUpperCase();
  const shut = GATES.filter(
    (gate) => gate.path.test(userPath) && gate.methods?.includes(verb) !== false,
  );
  return [...refusalOn(path), ...shut.map(({ path: _path, methods: _methods, ...words }) => words)];
}

function refusalOn(path: string): GateWords[] {
  const refusal = appRefusal(path);
  if (refusal === undefined) return [];
  const { id, says, source } = refusal;
  return [{ id, says, openedBy: null, opens: [SIGN_IN], commands: [], source }];
}
