import type { GateCommandsId } from "../../../graph/gates.ts";

/** What stands above the commands that open a gate. */
export const COMMAND_TITLES = {
  "policy-for-organiser": "Microsoft Teams PowerShell",
  "acting-user-header": "Header",
  "role-for-some-mailboxes": "Exchange Online PowerShell: some mailboxes only",
  "test-of-older-policy": "Exchange Online PowerShell: does an older policy leave the mailbox out?",
  "entra-role-for-app": "Microsoft Graph PowerShell: give the app an Entra role",
  "drive-of-user": "SharePoint Online PowerShell",
  "grant-on-site": "The grant on one site",
} satisfies Record<GateCommandsId, string>;
