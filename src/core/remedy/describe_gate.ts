import type { FoundGate } from "../graph/gates.ts";
import type { Words } from "../words/words.ts";
import type { Gate } from "./prescription.ts";

/**
 * Puts a gate into words.
 *
 * @param gate A gate on the way to a request.
 * @param words The language to write in.
 */
export function describeGate(gate: FoundGate, words: Words): Gate {
  const { administrators, commandTitles, gates } = words.graph;
  const { id, openedBy, commands, source } = gate;
  const { says, opens } = gates[id];
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
