import type { RowId } from "../../../../diagnosis/entra/entra_row.ts";
import type { ON_PREMISES_ERRORS } from "../../../../diagnosis/entra/on_premises.ts";
import type { Meant } from "../../../meant.ts";

/** Directories on premises that Entra asks, and the silent sign-in from their machines. */
export const ABOUT_ON_PREMISES = {
  80001: {
    means: "the authentication agent on premises did not answer as it should",
    todo: ["Let the administrators look at the agents of pass-through authentication."],
  },
  80013: {
    means: "the clocks of the agent on premises and of Active Directory differ",
    todo: ["Let the administrators set the clocks."],
  },
  80012: {
    means: "Active Directory does not let the user sign in at this hour",
    todo: ["Sign in within the logon hours of the account, or have them changed."],
  },
  81004: {
    means: "the silent sign-in with the Windows account did not work",
    todo: ["Sign in with name and password once, or have Seamless SSO looked at."],
  },
  20001: {
    means: "the identity provider that the user signs in at gave an answer Entra cannot use",
    todo: ["Let the administrators of that identity provider look at it."],
  },
  120000: {
    means: "the new password was not accepted, or the old one was wrong",
    todo: ["Choose another password, by the rules of the organization."],
  },
  120005: {
    means: "the change of the password did not go through",
    todo: ["Ask an administrator to reset the password."],
  },
} satisfies Record<RowId<typeof ON_PREMISES_ERRORS>, Meant>;
