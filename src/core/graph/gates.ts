import { appRefusal, asUserPath } from "./app_refusals.ts";

/** Something that stands behind an application permission, or opens wider than it looks. */
export interface GateRow {
  id: string;
  /** Whether it concerns an app's request to this path (in the form that look-ups use). */
  path: RegExp;
  says: string;
  /** Where this is documented. */
  source: string;
}

/** The gate that Exchange keeps: it can let an app in, or keep it out, whatever its token says. */
export const MAILBOX_GATE = "exchange-every-mailbox";

/** Each row with its source; the first that fits a path is shown on the card. */
const GATES: readonly GateRow[] = [
  {
    id: "teams-application-access-policy",
    path: /\/onlinemeetings(\/|$)/,
    says: "A Teams administrator must also grant the app an application access policy for the organiser, and the path needs the user's object id.",
    source:
      "https://learn.microsoft.com/graph/cloud-communication-online-meeting-application-access-policy",
  },
  {
    id: MAILBOX_GATE,
    path: /^\/users\/[^/]+\/(?:messages|mailfolders|sendmail|events|calendars?|calendarview|calendargroups|contacts|contactfolders|mailboxsettings|outlook|inferenceclassification)(\/|$|\()/,
    says: "Granted in Entra, this opens every mailbox. For some only: Exchange RBAC for Applications, instead of the grant.",
    source: "https://learn.microsoft.com/exchange/permissions-exo/application-rbac",
  },
  {
    id: "shifts-acting-user",
    path: /\/teams\/[^/]+\/schedule(\/|$)/,
    says: "An app must also send the header MS-APP-ACTS-AS with the id of the user it acts for.",
    source: "https://learn.microsoft.com/graph/api/resources/schedule",
  },
];

/**
 * Finds the gates on an app's way to a path.
 *
 * @param path Path without host and version.
 */
export function gatesOn(path: string): { id: string; says: string; source: string }[] {
  const userPath = asUserPath(path);
  const refusal = appRefusal(path);
  const gates = GATES.filter((gate) => gate.path.test(userPath));
  return refusal === undefined ? gates : [refusal, ...gates];
}
