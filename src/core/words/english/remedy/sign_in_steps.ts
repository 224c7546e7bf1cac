import type { Cause } from "../../../diagnosis/causes.ts";

/** What to do where Entra gave no token, or Graph wants another sign-in. */
export const SIGN_IN_STEPS = {
  "consent-missing": {
    admin:
      "An administrator opens Entra admin center > App registrations > the app > API permissions, and chooses Grant admin consent.",
    /** Unless an app signs in by itself. */
    user: "Or the user signs in interactively and accepts, where the tenant allows users to.",
    newToken: "Then ask for a new token.",
  },
  "personal-account": [
    "Sign in with a work or school account, through the address of your tenant and not through /consumers.",
    "For personal accounts only: let the app registration accept them, and ask for delegated scopes without .All.",
  ],
  "wrong-tenant-or-no-service-principal": [
    "Compare the client id and the tenant id with the app registration's overview: the application (client) id, not its object id.",
    "An administrator of that tenant consents to the app: that creates its service principal there.",
    "Ask for the token at the address of that tenant, by its id, not at /common or /organizations.",
  ],
  "bad-client-credentials": [
    "Open Entra admin center > App registrations > the app > Certificates & secrets, and check that the secret or certificate you use is listed and has not expired.",
    "Put the new one into your configuration and restart the app, so that no old one is left in memory.",
  ],
  "bad-scope-request": {
    user: (scope: string) => `Ask for delegated permissions of one service only, e.g. ${scope}.`,
    app: (scope: string) => `Ask with exactly one scope: ${scope}.`,
    whereSet:
      "What the app may do is set on its registration, under API permissions, not in this request.",
  },
  "interaction-required": {
    app: {
      renew:
        "Drop the cached token and ask for a new one; a restart of the process does that as well.",
      rest: "If Entra refuses that too, the owner of the conditional access policy looks at the service principal's sign-ins in the log.",
    },
    user: {
      renew:
        "Sign the user in interactively, and pass on the claims value that came with the answer.",
      rest: "If it comes back at once, the sign-in log in Entra names the policy.",
    },
  },
} satisfies Partial<Record<Cause, object>>;
