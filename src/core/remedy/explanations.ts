import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { speaksOfGraph } from "../diagnosis/weigh_error.ts";
import { hasAliasInBody } from "../graph/alias_in_body.ts";
import { isGrantedOneByOne } from "../graph/granted_one_by_one.ts";
import { isSignedInUserPath, spelledAlias } from "../graph/signed_in_user.ts";
import { leavesUserOpen } from "../graph/user_reference.ts";
import type { Explanation } from "./explanation.ts";
import type { FixedRequest, Permissions } from "./prescription.ts";
import { refusedSignIn } from "./refused_sign_ins.ts";
import { SERVICE_EXPLANATIONS } from "./service_explanations.ts";
import { SIGN_IN_EXPLANATIONS } from "./sign_in_explanations.ts";

type Case = Diagnosis & { fixedRequest: FixedRequest | null; permissions: Permissions | null };

/** A new cause does not compile until it has a row here. */
const EXPLANATIONS = {
  "app-token-on-me": (found) => ({
    title: appOnMeTitle(found),
    summary: appOnMeSummary(found),
  }),
  "app-token-no-roles": (found) => ({
    title: isShown(found)
      ? "This app's token carries no application permission."
      : "Most likely an app's token without the application permission.",
    summary: !isShown(found)
      ? "Graph found no permission in the token that it understands. None was granted to the app and consented by an administrator, or not the one for this service, or the token is older than the consent."
      : "The token has no roles: no application permission of Microsoft Graph was granted and consented by an administrator, or the token is older than the consent.",
  }),
  "app-missing-permission": (found) => ({
    title: isShown(found)
      ? "This is an app's token, and none of its permissions opens this request."
      : "An app's token was refused: most likely it lacks the permission.",
    summary: isShown(found)
      ? "The app needs another application permission, consented by an administrator, and then a new token."
      : "Nothing here shows what the token carries. An app needs an application permission for this, consented by an administrator, and a token from after that.",
  }),
  "delegated-missing-scope": (found) => ({
    title: isShown(found)
      ? `This is a user's token.${onMe(found.request) ? " /me is right;" : ""} ${onMe(found.request) ? "a" : "A"} permission is missing.`
      : `A user's token was refused: most likely it lacks the scope.${onMe(found.request) ? " /me is right." : ""}`,
    summary: missingScopeSummary(found),
  }),
  "user-lacks-rights": (found) => userLacksRights(found),
  "delegated-only-api": ({ permissions }) => ({
    title: "This request is not open to apps. It needs a signed-in user.",
    summary:
      permissions?.application.supported === true
        ? `The service says that it takes no app's token here. Microsoft's permission data lists ${permissions.application.least[0]} for apps, so it may be open by now: if you have it, try once more; else a user has to sign in.`
        : "No application permission opens this request, so an app's own token cannot make it.",
  }),
  "app-only-api": () => ({
    title: "This request is open to apps only.",
    summary: "No delegated permission opens this request, so a user's token cannot make it.",
  }),
  ...SIGN_IN_EXPLANATIONS,
  ...SERVICE_EXPLANATIONS,
  "wrong-audience": ({ token, words }) => ({
    title:
      token?.form === "jwt" && token.audience !== null && !token.audience.isGraph
        ? `This token is for ${words.graph.apis[token.audience.api]}, not for Microsoft Graph.`
        : token?.form !== "jwt" || token.audience === null
          ? "The token is for another API or another cloud."
          : "This token is for Graph of another cloud.",
    summary:
      "Graph takes only tokens whose audience is Graph of the same cloud. Permissions were not even looked at.",
  }),
  "token-expired": ({ token, now }) => ({
    title:
      token?.form === "jwt" && token.notBefore !== null && token.notBefore > now
        ? "This token is not valid yet."
        : "This token has expired.",
    summary: "Graph takes a token only between its nbf and exp. Nothing else about it was judged.",
  }),
  "token-malformed": () => ({
    title: "This is not an access token that Graph can read.",
    summary:
      "Graph could not take the token apart, so neither the user nor a permission was looked at.",
  }),
  "id-token-used": () => ({
    title: "This is an ID token. Graph wants the access token.",
    summary:
      "An ID token tells your app who signed in. The access token for Graph comes in the same response.",
  }),
  "resource-policy": (found) => resourcePolicy(found),
  "no-error-visible": (found) => noErrorVisible(found),
  unrelated: ({ error, findings }) =>
    error !== null && speaksOfGraph(error) && !findings.clues.includes("another-api")
      ? {
          title: "This answer of Graph is not about permissions.",
          summary: "Neither the token nor its permissions are the matter here.",
        }
      : {
          title: "There is nothing about a Microsoft Graph call in this.",
          summary:
            "Send the error, the request, or a token without its last part, and you get an answer.",
        },
  ambiguous: ({ alsoPossible, words }) => ({
    title: "Graph refused this call. What you sent fits two reasons.",
    summary: `Either ${alsoPossible.map((cause) => words.remedy.causeNames[cause]).join(", or ")}.`,
  }),
} as const satisfies Record<Cause, (found: Case) => Explanation>;

/**
 * Puts a diagnosis into words.
 *
 * @param diagnosis The diagnosis.
 * @param fixedRequest The corrected request, where there is one.
 * @param permissions Who needs what for the request, where there is one.
 */
export function explainCause(
  diagnosis: Diagnosis,
  fixedRequest: FixedRequest | null,
  permissions: Permissions | null,
): Explanation {
  const { title, summary } =
    refusedSignIn(diagnosis) ??
    EXPLANATIONS[diagnosis.cause]({ ...diagnosis, fixedRequest, permissions });
  return { title, summary };
}

/** The token was read, or the service itself said what it saw or wants. */
function isShown({ token, confidence }: Case): boolean {
  return token?.form === "jwt" || confidence === "certain";
}

function onMe(request: Diagnosis["request"]): boolean {
  if (request === null || !isSignedInUserPath(request.path)) return false;
  return spelledAlias(request.path) === undefined;
}

function missingScopeSummary(found: Case): string {
  if (isShown(found)) {
    return "None of the scopes in the token opens this request. Ask for the scope and sign in again.";
  }
  return found.findings.askedScopes.length > 0
    ? "None of the scopes that the code asks for opens this request. Ask for the right one, and sign in again: the token in the cache does not change."
    : "Nothing here shows which scopes the token carries. Ask for the scope of this request when the user signs in, and sign in again.";
}

/** Only a token that was read shows that the scope is there. */
function userLacksRights({ token, findings }: Case): Explanation {
  if (token?.form === "jwt") {
    return {
      title: "The permission is in the token. The signed-in user may not do this.",
      summary:
        "A delegated token can do what both the app and the user may do. The scope is there, so the user's own role, ownership or licence is what is missing.",
    };
  }
  return {
    title: "The signed-in user may not do this.",
    summary:
      findings.askedScopes.length > 0
        ? "The code asks for a scope that is enough. A token can do what both the app and the user may do, so the user's own role, ownership or licence is most likely what is missing."
        : "A token can do what both the app and the user may do. What the service says is about the user: a role, an ownership or a licence is missing.",
  };
}

function resourcePolicy({ token, permissions }: Case): Explanation {
  if (token?.form !== "jwt") {
    return {
      title: "A policy of the service itself is in the way.",
      summary:
        "The service has a gate of its own behind the permission, and refused there. Whether the permission is in the token cannot be seen here.",
    };
  }
  const opensAlone = permissions?.application.granted.length !== 0;
  if (!opensAlone && token.roles.some(isGrantedOneByOne)) {
    return {
      title: "The token opens only what was granted to the app. Most likely this was not yet.",
      summary:
        "Such a permission opens nothing by itself: somebody gives the app a role on each site, list or file, one by one.",
    };
  }
  return {
    title: "The permission is in the token. A second gate is shut.",
    summary:
      "An application permission that opens this request is in the token, and the service refused all the same: a policy of the service itself, or the limits of the permission.",
  };
}

/** `/me`, or `/drive` where that is how the signed-in user was meant. */
function aliasOf({ request }: Case): string {
  return request !== null && /^\/+drive(\/|$)/i.test(request.path) ? "/drive" : "/me";
}

function appOnMeTitle(found: Case): string {
  if (found.token?.form === "jwt")
    return `This is an app's token. ${aliasOf(found)} needs a signed-in user.`;
  if (found.error?.statements.includes("no-permissions-in-token")) {
    return "Graph found no permission in the token. Most likely an app's token was used on /me.";
  }
  const whose =
    found.confidence === "certain" ? "An app's token was" : "Most likely an app's token was";
  return `${whose} used on ${aliasOf(found)}, which needs a signed-in user.`;
}

function appOnMeSummary(found: Case): string {
  const { request, fixedRequest } = found;
  if (fixedRequest !== null) {
    const { method, path } = fixedRequest;
    const change = leavesUserOpen(fixedRequest)
      ? "Name the user in the path"
      : "Ask for the resource at its own address";
    return `${change} and give the app an application permission: ${method} ${path}.`;
  }
  if (found.findings.clues.includes("asks-for-itself")) {
    return "The command asks for the account that is signed in, and that is an app: its service principal is what it wants, and not some user.";
  }
  if (found.tokenSetAside) {
    return "The error was given to an app's token, and the one you sent is a user's: with that one, /me is right.";
  }
  if (request !== null && hasAliasInBody(request)) {
    return "The body asks for /me. Name the user there (users/{id}/…) and give the app an application permission.";
  }
  if (request === null || !isSignedInUserPath(request.path)) {
    return "Name the user in the path (/users/{id}/…) and give the app an application permission, or sign a user in.";
  }
  return found.alsoPossible.includes("delegated-only-api")
    ? "This operation has no form that is open to apps, so a user has to sign in."
    : "No app-only form of this request is documented, so none is offered here.";
}

function noErrorVisible({ token, request, permissions }: Case): Explanation {
  if (token?.form !== "jwt") {
    return {
      title:
        token === null
          ? "This request is fine in itself."
          : "A personal account's token: nothing looks wrong with it.",
      summary:
        token === null
          ? "Whether it works depends on the token: a user's and an app's need different permissions."
          : "Graph takes such a token, though nobody else can read it. Send the request or the error with it.",
    };
  }
  const whose = { application: "an app's", delegated: "a user's" }[token.kind as string] ?? "a";
  const title = `This is ${whose} token. Nothing looks wrong in it.`;
  if (request === null) {
    return {
      title,
      summary: "Send the request or the error with it to see what it opens and what it does not.",
    };
  }
  const [granted] = [
    ...(permissions?.application.granted ?? []),
    ...(permissions?.delegated.granted ?? []),
  ];
  if (granted !== undefined) {
    return { title, summary: `${granted} is in it, and that opens this request.` };
  }
  const selected = token.roles.find(isGrantedOneByOne);
  return {
    title,
    summary:
      selected === undefined
        ? "No permission is documented for this request, so nothing can be said of it."
        : `${selected} is in it, and opens what somebody granted to this app, one by one; the token does not show what.`,
  };
}
