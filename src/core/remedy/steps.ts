import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { speaksOfGraph } from "../diagnosis/weigh_error.ts";
import { hasAliasInBody } from "../graph/alias_in_body.ts";
import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import { permissionIndex } from "../graph/permission_index.ts";
import { isResourceSpecific } from "../graph/resource_specific.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import { userReference } from "../graph/user_reference.ts";
import { momentOf } from "../moment.ts";
import { decidingPiece } from "./explanations.ts";
import { permissionToAskFor } from "./lead.ts";
import type {
  FixedRequest,
  LeadPermission,
  PermissionChecklist,
  Permissions,
} from "./prescription.ts";

/** What the steps are written from. */
export interface Plan {
  diagnosis: Diagnosis;
  fixedRequest: FixedRequest | null;
  permissions: Permissions | null;
  lead: LeadPermission | null;
}

/** What to do about each cause, in order. A new cause does not compile until it has a row here. */
const STEPS = {
  "app-token-on-me": (plan) => {
    if (plan.fixedRequest !== null) return [...nameTheUser(plan), ...grantToApp(plan)];
    const { request } = plan.diagnosis;
    if (request !== null && hasAliasInBody(request)) {
      return [
        "Write users/{id}/… in the place of me/… in the body, with the object id of the user.",
        "Give the app the application permission for what it asks for there, with admin consent.",
        newAppToken(plan),
      ];
    }
    // A request that names its user already is not the one that was refused like this.
    if (request === null || !isSignedInUserPath(request.path)) {
      const call = "call /users/{id}/… instead, with the id or user principal name of the user";
      const grant = "give the app the application permission of that request, with admin consent";
      const saysMe = plan.diagnosis.error?.statements.includes("me-needs-delegated") ?? false;
      return request === null && saysMe
        ? [`In the place of /me ${call}.`, `Then ${grant}.`, newAppToken(plan)]
        : [
            `If you called /me: ${call}.`,
            `If you called /users/… already: ${grant}.`,
            newAppToken(plan),
          ];
    }
    return signIn(plan);
  },
  "app-token-no-roles": grantToApp,
  "app-missing-permission": grantToApp,
  "delegated-missing-scope": askForScope,
  "user-lacks-rights": () => [
    "Find out what the user may do: the Entra role, ownership or membership that this operation asks for, and a licence.",
    "Give the user that role, or let someone who has it make the call.",
    "Use an app's own token only for a true background job: it goes round the user's limits.",
  ],
  "delegated-only-api": signIn,
  "app-only-api": (plan) => [
    "Get an app-only token: client credentials, or a managed identity.",
    ...grantToApp(plan),
  ],
  "wrong-audience": (plan) => [
    `Ask for a token with the scope ${graphScope(plan, ".default")} (for a user: the scopes of Graph that you need).`,
    ...(isForGraph(plan.diagnosis)
      ? [
          "Ask the sign-in address of that cloud for it: each cloud has its own, and its own app registrations.",
        ]
      : ["Send that token to Graph, and the one you have to the API it is for."]),
  ],
  "token-expired": ({ diagnosis: { token } }) =>
    token?.form === "jwt" && token.kind === "application"
      ? [
          "Ask for a new token: an app gets no refresh token, it just asks again.",
          "If it happens at once, check the clock of the machine.",
        ]
      : [
          "Let your sign-in library refresh the token, or sign in again.",
          "If it happens at once, check the clock of the machine.",
        ],
  "token-malformed": () => [
    "Send exactly this header: Authorization: Bearer, a space and the access token. One Bearer, no quotes, nothing cut off.",
    "Take the field access_token of the token response: not id_token, refresh_token or code.",
    "Paste its first two parts here to see what kind of token it is.",
  ],
  "id-token-used": (plan) => [
    "Take the field access_token of the same response, not id_token.",
    `Ask for a scope of Graph when you sign in, e.g. ${graphScope(plan, "User.Read")}; otherwise the access token is not for Graph.`,
  ],
  "resource-policy": () => [
    "Check the service's own policy: Exchange (RBAC for Applications, application access policy), Teams (application access policy), SharePoint (a grant on the site for Sites.Selected).",
    "Check the id in the path: some services refuse what they do not find.",
    "Was the permission consented before this token was issued? Then a new token changes nothing.",
  ],
  "no-error-visible": ({ diagnosis: { request } }) =>
    request === null
      ? ["Send the error or the request with it."]
      : ["If Graph refuses it, send the error's JSON as well."],
  unrelated: ({ diagnosis: { error } }) =>
    error === null || !speaksOfGraph(error)
      ? ["Paste the error's JSON and the request; a token without its last part helps as well."]
      : [
          "Read the error's message: it names what is wrong with the request, the item or the service.",
        ],
  ambiguous: ({ diagnosis }) => [
    `To be sure, paste it again together with ${lowerFirst(decidingPiece(diagnosis))}, all in one message.`,
  ],
} as const satisfies Record<Cause, (plan: Plan) => string[]>;

/**
 * Lists what to do, in order.
 *
 * Menu paths only: a pasted token can be made up, and a link filled in from it would ask an
 * administrator to consent to a stranger's app.
 *
 * @param plan The diagnosis and what was found to be needed.
 */
export function stepsFor(plan: Plan): string[] {
  return STEPS[plan.diagnosis.cause](plan);
}

function nameTheUser({ fixedRequest }: Plan): string[] {
  if (fixedRequest === null) return [];
  return [
    `Send ${fixedRequest.method} ${fixedRequest.path} with the ${userReference(fixedRequest.path)} of the user in the place of {id}.`,
  ];
}

function grantToApp(plan: Plan): string[] {
  const checklist = plan.permissions?.application;
  if (checklist !== undefined && checklist.granted.length > 0) {
    return [`The permission is there: ${checklist.granted[0]} is in this token.`];
  }
  const wanted = wantedPermission(plan, checklist) ?? "the one that the request needs";
  return [
    `${portal(plan)} > App registrations > your app > API permissions > Add a permission > Microsoft Graph > Application permissions > ${wanted}.`,
    "Grant admin consent on the same page (a Privileged Role Administrator can; adding alone grants nothing).",
    newAppToken(plan),
    closeTheCircle(wanted),
  ];
}

/** The next paste tells whether the steps were taken. */
function closeTheCircle(wanted: string): string {
  return `Paste the new token here, without its last part, to see whether ${wanted} is in it.`;
}

function askForScope(plan: Plan): string[] {
  const wanted = wantedPermission(plan, plan.permissions?.delegated);
  const scope = wanted ?? "the scope that the request needs";
  return [
    `Ask for ${scope} when the user signs in.`,
    ...whoConsents(wanted),
    `Then sign in again: the token you have will not change${issued(plan.diagnosis)}.`,
    closeTheCircle(scope),
  ];
}

function whoConsents(scope: string | undefined): string[] {
  const [name = ""] = scope?.split(" + ") ?? [];
  const facts = permissionIndex().permission(name, "delegated");
  if (facts === undefined) return [];
  return facts.adminConsent
    ? ["An administrator has to consent to it first."]
    : ["Usually the user can consent; no administrator is needed."];
}

function signIn(plan: Plan): string[] {
  const [least] = plan.permissions?.delegated.least ?? [];
  const scope = least === undefined ? "the scope that the request needs" : least;
  return [
    "Let a user sign in: authorization code with PKCE for web and desktop, device code for a command line, on-behalf-of for an API.",
    `Ask for ${scope} in that sign-in.`,
    `Send ${plan.diagnosis.request === null ? "the request" : `${plan.diagnosis.request.method} ${plan.diagnosis.request.path}`} with the user's token, unchanged.`,
  ];
}

/** Without a request to look up there is only the service's own list; what is for one team or chat is not consented here. */
function wantedPermission(
  { diagnosis, lead }: Plan,
  checklist: PermissionChecklist | undefined,
): string | undefined {
  const stated = diagnosis.error?.requiredPermissions ?? [];
  return permissionToAskFor(lead, checklist) ?? stated.find((name) => !isResourceSpecific(name));
}

function newAppToken(plan: Plan): string {
  return `Ask for a new token with the scope ${graphScope(plan, ".default")}: the one you have will not change${issued(plan.diagnosis)}.`;
}

function issued({ token, now }: Diagnosis): string {
  if (token?.form !== "jwt" || token.issuedAt === null) return "";
  return ` (it was issued at ${momentOf(token.issuedAt, now)})`;
}

function graphScope({ diagnosis: { request } }: Plan, name: string): string {
  return `https://${request?.host ?? PUBLIC_CLOUD.graphHost}/${name}`;
}

function portal({ diagnosis: { request } }: Plan): string {
  const cloud = cloudOfGraphHost(request?.host ?? "") ?? PUBLIC_CLOUD;
  return `Entra admin center (${cloud.portalHost})`;
}

function isForGraph({ token }: Diagnosis): boolean {
  return token?.form === "jwt" && token.audience?.isGraph === true;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
