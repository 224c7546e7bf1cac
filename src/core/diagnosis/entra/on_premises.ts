import type { EntraRow } from "./entra_row.ts";

/** Directories on premises that Entra asks, and the silent sign-in from their machines. */
export const ON_PREMISES_ERRORS: readonly EntraRow[] = [
  {
    codes: [80001, 80002, 80005, 80007, 80010, 80014],
    cause: "service-fault",
    trouble: "on-premises",
    caller: "delegated",
    means: "the authentication agent on premises did not answer as it should",
    todo: ["Let the administrators look at the agents of pass-through authentication."],
  },
  {
    codes: [80013],
    cause: "service-fault",
    trouble: "on-premises",
    caller: "delegated",
    means: "the clocks of the agent on premises and of Active Directory differ",
    todo: ["Let the administrators set the clocks."],
  },
  {
    codes: [80012],
    cause: "interaction-required",
    trouble: "policy-block",
    caller: "delegated",
    means: "Active Directory does not let the user sign in at this hour",
    todo: ["Sign in within the logon hours of the account, or have them changed."],
  },
  {
    codes: [81004, 81005, 81006, 81007, 81009, 81010, 81011, 81012, 50180, 51006],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    caller: "delegated",
    means: "the silent sign-in with the Windows account did not work",
    todo: ["Sign in with name and password once, or have Seamless SSO looked at."],
  },
  {
    codes: [20001, 20012, 20033, 40008, 40009, 40010, 40015],
    cause: "service-fault",
    trouble: "on-premises",
    sure: false,
    caller: "delegated",
    means: "the identity provider that the user signs in at gave an answer Entra cannot use",
    todo: ["Let the administrators of that identity provider look at it."],
  },
  {
    codes: [120000, 120002, 120003, 120004, 120018],
    cause: "interaction-required",
    trouble: "password-change",
    caller: "delegated",
    means: "the new password was not accepted, or the old one was wrong",
    todo: ["Choose another password, by the rules of the organization."],
  },
  {
    codes: [120005, 120008, 120011, 120012, 120013, 120014, 120015, 120016, 120020, 120021],
    cause: "interaction-required",
    trouble: "password-change",
    sure: false,
    caller: "delegated",
    means: "the change of the password did not go through",
    todo: ["Ask an administrator to reset the password."],
  },
];
