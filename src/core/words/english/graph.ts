import { ADMINISTRATORS } from "./graph/administrators.ts";
import { ALTERNATIVES } from "./graph/alternatives.ts";
import { APIS } from "./graph/apis.ts";
import { APP_REFUSALS } from "./graph/app_refusals.ts";
import { BASIC_PERMISSIONS } from "./graph/basic_permissions.ts";
import { COMMAND_TITLES } from "./graph/command_titles.ts";
import { COMMUNICATION_GATES } from "./graph/communication_gates.ts";
import { COUNTERPARTS } from "./graph/counterparts.ts";
import { DIRECTORY_GATES } from "./graph/directory_gates.ts";
import { DOCUMENTED_PERMISSIONS } from "./graph/documented_permissions.ts";
import { USER_REFERENCES } from "./graph/user_references.ts";

/** What is said of Graph itself: its permissions, and the gates behind them. */
export const GRAPH = {
  administrators: ADMINISTRATORS,
  alternatives: ALTERNATIVES,
  apis: APIS,
  basicPermissions: BASIC_PERMISSIONS,
  commandTitles: COMMAND_TITLES,
  counterparts: COUNTERPARTS,
  documentedPermissions: DOCUMENTED_PERMISSIONS,
  gates: { ...COMMUNICATION_GATES, ...DIRECTORY_GATES, ...APP_REFUSALS },
  inferredFrom: (operation: string) => `inferred from ${operation}`,
  resourceSpecificConsent: "for one team, chat or user: consented when the app is installed there",
  userReferences: USER_REFERENCES,
};
