import { type AppRefusal, appRefusal, asUserPath } from "./app_refusals.ts";
import { COMMUNICATION_GATES, type CommunicationGate } from "./communication_gates.ts";
import { DIRECTORY_GATES, type DirectoryGate } from "./directory_gates.ts";
import type { GateCommands, GateRow } from "./gate_row.ts";

type OwnGate = CommunicationGate | DirectoryGate;

/** What is known of a gate, whatever request it was found for. */
export interface FoundGate extends Pick<GateRow, "openedBy" | "source"> {
  id: OwnGate["id"] | AppRefusal["id"];
  commands: readonly GateCommands<GateCommandsId>[];
}

export type GateCommandsId = OwnGate["commands"][number]["id"];

/** The same, without what makes each row a type of its own. */
const GATES: readonly (FoundGate & Pick<GateRow, "path" | "methods">)[] = [
  ...COMMUNICATION_GATES,
  ...DIRECTORY_GATES,
];

/**
 * Finds the gates on an app's way to a request.
 *
 * @param method HTTP method, any case.
 * @param path Path without host and version.
 * @returns The most specific first; what no app can open stands before what it can.
 */
export function gatesOn(method: string, path: string): FoundGate[] {
  const userPath = asUserPath(path);
  const verb = method.toUpperCase();
  const shut = GATES.filter(
    (gate) => gate.path.test(userPath) && gate.methods?.includes(verb) !== false,
  );
  return [...refusalOn(path), ...shut];
}

function refusalOn(path: string): FoundGate[] {
  const refusal = appRefusal(path);
  return refusal === undefined ? [] : [{ ...refusal, openedBy: null, commands: [] }];
}
