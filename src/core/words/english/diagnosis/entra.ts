import { ABOUT_APP_CREDENTIALS } from "./entra/app_credentials.ts";
import { ABOUT_CONSENT_AND_SCOPES } from "./entra/consent_and_scopes.ts";
import { ABOUT_GRANTS } from "./entra/grants.ts";
import { ABOUT_OAUTH_ERRORS } from "./entra/oauth_errors.ts";
import { ABOUT_ON_PREMISES } from "./entra/on_premises.ts";
import { ABOUT_POLICIES } from "./entra/policies.ts";
import { ABOUT_SAML } from "./entra/saml.ts";
import { ABOUT_SENTENCES } from "./entra/sentences.ts";
import { ABOUT_TENANTS_AND_APPS } from "./entra/tenants_and_apps.ts";
import { ABOUT_USERS } from "./entra/users.ts";

/** What Entra and the sign-in libraries say, by a row's first number, a sentence or an OAuth error. */
export const ENTRA = {
  ...ABOUT_CONSENT_AND_SCOPES,
  ...ABOUT_TENANTS_AND_APPS,
  ...ABOUT_APP_CREDENTIALS,
  ...ABOUT_GRANTS,
  ...ABOUT_USERS,
  ...ABOUT_POLICIES,
  ...ABOUT_ON_PREMISES,
  ...ABOUT_SAML,
  ...ABOUT_SENTENCES,
  ...ABOUT_OAUTH_ERRORS,
  /** A number that is in no row, with nothing beside it. */
  "unknown-number": {
    means: "Entra issued no token; what this number means is not in the tables here",
  },
};
