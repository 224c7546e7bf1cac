import { APP_ON_ME } from "./app_on_me.ts";

const NOT_SEEN_IN_TOKEN = "A permission that opens this request is not seen in the token either.";

/**
 * What is said where a permission is the matter, or a policy behind it. `shown` is said where the
 * token was read or the service itself said it, `likely` where it is inferred.
 */
export const PERMISSION_EXPLANATIONS = {
  "app-token-on-me": APP_ON_ME,
  "app-token-no-roles": {
    shown: {
      title: "This app's token carries no application permission.",
      summary:
        "The token has no roles: no application permission of Microsoft Graph was granted and consented by an administrator, or the token is older than the consent.",
    },
    likely: {
      title: "Most likely an app's token without the application permission.",
      summary:
        "Graph found no permission in the token that it understands. None was granted to the app and consented by an administrator, or not the one for this service, or the token is older than the consent.",
    },
  },
  "app-missing-permission": {
    shown: {
      title: "This is an app's token, and none of its permissions opens this request.",
      summary:
        "The app needs another application permission, consented by an administrator, and then a new token.",
    },
    likely: {
      title: "An app's token was refused: most likely it lacks the permission.",
      summary:
        "Nothing here shows what the token carries. An app needs an application permission for this, consented by an administrator, and a token from after that.",
    },
  },
  "delegated-missing-scope": {
    titles: {
      shown: "This is a user's token. A permission is missing.",
      shownOnMe: "This is a user's token. /me is right; a permission is missing.",
      likely: "A user's token was refused: most likely it lacks the scope.",
      likelyOnMe: "A user's token was refused: most likely it lacks the scope. /me is right.",
    },
    summaries: {
      shown:
        "None of the scopes in the token opens this request. Ask for the scope and sign in again.",
      /** The code around the call names scopes. */
      notInCode:
        "None of the scopes that the code asks for opens this request. Ask for the right one, and sign in again: the token in the cache does not change.",
      likely:
        "Nothing here shows which scopes the token carries. Ask for the scope of this request when the user signs in, and sign in again.",
    },
  },
  "user-lacks-rights": {
    inToken: {
      title: "The permission is in the token. The signed-in user may not do this.",
      summary:
        "A delegated token can do what both the app and the user may do. The scope is there, so the user's own role, ownership or licence is what is missing.",
    },
    /** The code around the call asks for a scope that is enough. */
    inCode: {
      title: "The signed-in user may not do this.",
      summary:
        "The code asks for a scope that is enough. A token can do what both the app and the user may do, so the user's own role, ownership or licence is most likely what is missing.",
    },
    stated: {
      title: "The signed-in user may not do this.",
      summary:
        "A token can do what both the app and the user may do. What the service says is about the user: a role, an ownership or a licence is missing.",
    },
  },
  "delegated-only-api": {
    title: "This request is not open to apps. It needs a signed-in user.",
    summaries: {
      /** The service and the permission data contradict each other. */
      listedForApps: (permission: string) =>
        `The service says that it takes no app's token here. Microsoft's permission data lists ${permission} for apps, so it may be open by now: if you have it, try once more; else a user has to sign in.`,
      notListed:
        "No application permission opens this request, so an app's own token cannot make it.",
    },
  },
  "app-only-api": {
    title: "This request is open to apps only.",
    summary: "No delegated permission opens this request, so a user's token cannot make it.",
  },
  "resource-policy": {
    /** No token was read. */
    unseen: {
      title: "A policy of the service itself is in the way.",
      summary:
        "The service has a gate of its own behind the permission, and refused there. Whether the permission is in the token cannot be seen here.",
    },
    /** E.g. `Sites.Selected`. */
    grantedOneByOne: {
      title: "The token opens only what was granted to the app. Most likely this was not yet.",
      summary:
        "Such a permission opens nothing by itself: somebody gives the app a role on each site, list or file, one by one.",
    },
    /** The token was read, and holds nothing that is known to open the request. */
    notSeen: {
      /** The service's answer names the policy. */
      keptOut: {
        title: "An application access policy of Exchange keeps the app out of this mailbox.",
        summary: `The policy is Exchange's own, whatever was granted in Entra. ${NOT_SEEN_IN_TOKEN}`,
      },
      refused: {
        title: "A policy of the service itself is in the way.",
        summary: `The service has a gate of its own behind the permission, and refused there. ${NOT_SEEN_IN_TOKEN}`,
      },
    },
    inToken: {
      title: "The permission is in the token. A second gate is shut.",
      summary:
        "An application permission that opens this request is in the token, and the service refused all the same: a policy of the service itself, or the limits of the permission.",
    },
  },
};
