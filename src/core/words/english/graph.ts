import { ADMINISTRATORS } from "./graph/administrators.ts";
import { APP_REFUSALS } from "./graph/app_refusals.ts";
import { COMMAND_TITLES } from "./graph/command_titles.ts";
import { COMMUNICATION_GATES } from "./graph/communication_gates.ts";
import { DIRECTORY_GATES } from "./graph/directory_gates.ts";

/** What is said of Graph itself: the gates behind its permissions. */
export const GRAPH = {
  administrators: ADMINISTRATORS,
  commandTitles: COMMAND_TITLES,
  gates: { ...COMMUNICATION_GATES, ...DIRECTORY_GATES, ...APP_REFUSALS },
};
