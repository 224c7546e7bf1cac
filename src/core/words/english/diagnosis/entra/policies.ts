import type { RowId } from "../../../../diagnosis/entra/entra_row.ts";
import type { POLICY_ERRORS } from "../../../../diagnosis/entra/policies.ts";
import type { Meant } from "../../../meant.ts";

/** Policies that a sign-in did not pass: they stop it, or ask for more. */
export const ABOUT_POLICIES = {
  53003: { means: "a conditional access policy blocks this sign-in" },
  530031: { means: "a security policy, or a risk of the account, blocks the user" },
  53011: {
    means: "the user is blocked because of a risk in the home tenant",
    todo: ["An administrator of the user's home tenant looks at the risk and clears it."],
  },
  530035: {
    means: "the security defaults of the tenant block it, as they do with old ways of signing in",
    todo: ["Sign in interactively: a name and a password sent by code are an old way."],
  },
  530084: {
    means: "a policy wants tokens that are bound to the device, and this client cannot have them",
    todo: [
      "Sign in through the broker of the operating system, from a registered device, or have the client left out of token protection.",
    ],
  },
  53000: {
    means: "a policy asks for a device that complies with the rules",
    todo: ["Enrol the device (Intune), and see in the company portal what it lacks."],
  },
  53001: { means: "a policy asks for a device that is managed, joined or registered" },
  53002: { means: "a policy asks for an approved client app" },
  53005: { means: "a policy asks for a client app with Intune's app protection" },
  50005: { means: "no policy lets this platform of device in" },
  50131: {
    means:
      "conditional access did not let the sign-in through: the device, an activity or a policy",
  },
  50155: {
    means: "the device could not prove itself: not registered, disabled, or without its broker app",
    todo: ["Look at the device in Entra admin center > Devices, and register it anew."],
  },
  50076: { means: "the user has to give or to set up a second factor" },
  53004: {
    means: "the user has to set up a second factor, and may not do it from here",
    todo: ["Set it up from a trusted place or device, or let an administrator help."],
  },
  50158: {
    means: "a check outside of Entra, as of another vendor's second factor, is not passed yet",
  },
  50177: {
    means: "a policy asks of a partner's user what can be asked of the tenant's own users only",
  },
  50002: {
    means: "the network lets users sign in to certain tenants only (tenant restrictions)",
    todo: ["Let the network's administrator allow this tenant, or sign in from elsewhere."],
  },
} satisfies Record<RowId<typeof POLICY_ERRORS>, Meant>;
