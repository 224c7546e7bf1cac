import type { DirectoryGate } from "../../../graph/directory_gates.ts";
import type { GateWords } from "../../gate_words.ts";

/** What is said of the gates of SharePoint, the directory and the licences, and what opens them. */
export const DIRECTORY_GATES = {
  "onedrive-not-provisioned": {
    says: "A user who never opened OneDrive has no drive yet, and an app's request does not make one.",
    opens: [
      "Only where Graph finds no drive: let the user open OneDrive once, or request the drive for the user, who needs a licence for it.",
    ],
  },
  "sites-selected": {
    says: "Granted as Sites.Read.All, Files.Read.All or wider, this opens every site. To open only some sites, use Sites.Selected instead, and a grant on each site.",
    opens: [
      "Grant the app Sites.Selected in Entra in the place of the wide permission, with admin consent. It opens nothing yet.",
      "Give the app a role (read, write, owner or fullcontrol) on each site. Whoever does that needs Sites.FullControl.All.",
      "Ask for a new token.",
    ],
  },
  "directory-administrators": {
    says: "For a user who holds an administrator role, and for a password, the permission may not be enough: the app also needs an Entra role.",
    opens: [
      "Only where Graph refuses though the permission is in the token: give the app's service principal an Entra role that may do this to such a user, e.g. User Administrator or Privileged Authentication Administrator.",
      "Ask for a new token.",
    ],
  },
  "directory-role-assignable-group": {
    says: "For a group that can hold Entra roles, the permission alone is not enough: the app also needs RoleManagement.ReadWrite.Directory.",
    opens: [
      "Look whether the group's isAssignableToRole is true; for any other group nothing more is needed.",
      "Grant the app RoleManagement.ReadWrite.Directory as well, with admin consent. It is one of the widest permissions there are.",
      "Ask for a new token.",
    ],
  },
  "entra-premium-licence": {
    says: "The tenant needs a licence for Microsoft Entra ID P1 or P2, whatever is granted.",
    opens: [
      "Look in the Entra admin center > Overview which licence the tenant has.",
      "If it has one, grant Directory.Read.All as well: without it the check of the licence can fail.",
    ],
  },
  "search-names-region": {
    says: "An app must name a region in the body, and can search files and sites only, not mail, events or chats.",
    opens: ['Add "region" to each search request in the body, e.g. "NAM" or "EUR".'],
  },
} satisfies Record<DirectoryGate["id"], GateWords>;
