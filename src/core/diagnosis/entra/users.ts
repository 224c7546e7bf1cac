import type { EntraRow } from "./entra_row.ts";

const INTERACTIVE = "Let the user sign in interactively.";

/** Users, their passwords, second factors and the policies for them. */
export const USER_ERRORS: readonly EntraRow[] = [
  {
    codes: [50076, 50079, 50072, 50074, 50078],
    cause: "interaction-required",
    caller: "delegated",
    means: "the user has to give or to set up a second factor",
    todo: [
      "Sign in interactively, with the claims value of this answer; a name and a password sent by code can never do it.",
      "In an on-behalf-of call pass the claims back to the client.",
    ],
  },
  {
    codes: [53003],
    cause: "interaction-required",
    means: "a conditional access policy blocks this sign-in",
    todo: [
      "Find the policy in the sign-in log of Entra (an app's sign-ins are under Service principal sign-ins), and ask its owner.",
    ],
  },
  {
    codes: [53000, 53001, 53002, 50097, 50129, 50131],
    cause: "interaction-required",
    caller: "delegated",
    means: "a policy asks for a managed device, or an approved client",
    todo: ["Sign in from a device, and with a client, that the policy allows."],
  },
  {
    codes: [53004, 53011, 530032, 530034, 530035],
    cause: "interaction-required",
    caller: "delegated",
    means: "a security policy or a risk blocks the user",
    todo: ["An administrator looks at the risk or the policy in the sign-in log."],
  },
  {
    codes: [50158, 50140, 50125, 50199, 50058, 16000, 16002, 65007, 50085],
    cause: "interaction-required",
    caller: "delegated",
    means: "the sign-in needs the user in front of the screen",
    todo: [INTERACTIVE],
  },
  {
    codes: [50055, 50144],
    cause: "interaction-required",
    caller: "delegated",
    means: "the user's password has expired",
    todo: ["Let the user change the password."],
  },
  {
    codes: [50126, 50056, 50064],
    cause: "interaction-required",
    sure: false,
    caller: "delegated",
    means: "the user's name or password is wrong, or the account signs in elsewhere",
    todo: [
      `${INTERACTIVE} Name and password sent by code do not work for federated accounts, nor with a second factor.`,
    ],
  },
  {
    codes: [50053],
    cause: "interaction-required",
    caller: "delegated",
    means: "the account is locked after wrong passwords, or the address is known for attacks",
    todo: ["Wait, or let an administrator unlock the account."],
  },
  {
    codes: [50057],
    cause: "user-lacks-rights",
    caller: "delegated",
    means: "the user's account is disabled",
    todo: ["Let an administrator enable the account, or use another."],
  },
  {
    codes: [50146],
    cause: "bad-request-syntax",
    means: "the app needs a signing key of its own",
    todo: ["Set it up on the app registration, or do without claims mapping."],
  },
  {
    codes: [130507],
    cause: "interaction-required",
    sure: false,
    caller: "delegated",
    means: "the temporary access pass does not work any more",
    todo: ["Ask an administrator for a new pass."],
  },
  {
    codes: [90006, 90012, 90024, 90033, 90055, 90090, 80001, 80002, 80005, 165900],
    cause: "service-fault",
    means: "Entra, or a service that it asks, could not answer in time",
    todo: ["Try again after a moment."],
  },
];
