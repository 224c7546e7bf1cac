import type { OAuthError } from "../../../../diagnosis/entra/oauth_words.ts";
import type { Meant } from "../../../meant.ts";

/** What is known where only the OAuth error tells it. */
export const ABOUT_OAUTH_ERRORS = {
  invalid_client: { means: "Entra did not accept who the app says it is" },
  interaction_required: { means: "the user has to sign in interactively" },
  login_required: { means: "nobody is signed in" },
  consent_required: { means: "somebody has to consent first" },
  invalid_scope: { means: "the scope is not one that can be asked for like this" },
  invalid_resource: { means: "the service that the token was asked for is not known" },
  invalid_grant: { means: "the code, the session or the refresh token is not valid any more" },
  unauthorized_client: { means: "the app may not ask like this, or is not known in the tenant" },
  invalid_request: { means: "the sign-in request is malformed" },
  unsupported_grant_type: { means: "there is no such grant type" },
  temporarily_unavailable: { means: "Entra was not available for a moment" },
} satisfies Record<OAuthError, Meant>;
