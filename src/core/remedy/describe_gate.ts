import type { FoundGate } from "../graph/gates.ts";
import type { GateWords } from "../words/gate_words.ts";
import type { Words } from "../words/words.ts";
import type { Gate } from "./prescription.ts";

/**
 * Puts a gate into words.
 *
 * @param gate A gate on the way to a request.
 * @param isRefused Whether the permission was held, and the service refused.
 * @param words The language to write in.
 */
export function describeGate(gate: FoundGate, isRefused: boolean, words: Words): Gate {
  const { administrators, commandTitles, gates } = words.graph;
  const { id, openedBy, commands, source } = gate;
  const found: GateWords = gates[id];
  const { says, opens } = (isRefused ? found.refused : undefined) ?? found;
  return {
    id,
    says,
    openedBy: openedBy === null ? null : administrators[openedBy],
    opens,
    commands: commands.map(({ id: own, shell, lines }) => ({
      title: commandTitles[own],
      shell,
      lines,
    })),
    source,
  };
}
