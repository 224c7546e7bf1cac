import { DIAGNOSIS } from "./english/diagnosis.ts";
import { GRAPH } from "./english/graph.ts";
import { REMEDY } from "./english/remedy.ts";
import { TENANT } from "./english/tenant.ts";

/** All that an answer says, in English: the language of the terminal and of the JSON answer. */
export const ENGLISH = {
  diagnosis: DIAGNOSIS,
  graph: GRAPH,
  remedy: REMEDY,
  tenant: TENANT,
};
