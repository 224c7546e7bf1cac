import type { FoundAlternative } from "../graph/alternatives.ts";
import type { Words } from "../words/words.ts";
import type { Alternative } from "./prescription.ts";

/**
 * Puts another operation into words.
 *
 * @param alternative An operation that an app can make in the place of the one it asked for.
 * @param words The language to write in.
 */
export function describeAlternative(alternative: FoundAlternative, words: Words): Alternative {
  const { id, method, path, source } = alternative;
  return { method, path, says: words.graph.alternatives[id], source };
}
