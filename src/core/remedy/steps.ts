import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { speaksOfGraph } from "../diagnosis/weigh_error.ts";
import { hasAliasInBody } from "../graph/alias_in_body.ts";
import { MAILBOX_GATE } from "../graph/communication_gates.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import { leavesUserOpen, userReference } from "../graph/user_reference.ts";
import { askForScope, grantToApp, graphScope, newAppToken, signIn } from "./consent_steps.ts";
import { askForPiece } from "./deciding_piece.ts";
import type { Plan } from "./plan.ts";
import { refusedSignIn } from "./refused_sign_in.ts";
import { SERVICE_STEPS } from "./service_steps.ts";
import { SIGN_IN_STEPS } from "./sign_in_steps.ts";

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
  ...SIGN_IN_STEPS,
  ...SERVICE_STEPS,
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
  "resource-policy": ({ gates, diagnosis: { advice, token } }) => [
    // What the service said itself names the gate.
    ...(advice.length > 0 ? [] : openTheGate(gates)),
    "Check the id in the path: some services refuse what they do not find.",
    ...(token?.form === "jwt"
      ? [
          "Was the permission consented before this token was issued? Then a new token changes nothing.",
        ]
      : []),
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
  ambiguous: () => [],
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
  const { advice, cause } = plan.diagnosis;
  const steps: readonly string[] = refusedSignIn(plan.diagnosis)?.steps ?? STEPS[cause](plan);
  const usual = steps.filter((step) => !advice.includes(step));
  return [...advice, ...usual, ...askForPiece(plan.diagnosis)];
}

function nameTheUser({ fixedRequest }: Plan): string[] {
  if (fixedRequest === null) return [];
  const { method, path } = fixedRequest;
  return leavesUserOpen(fixedRequest)
    ? [`Send ${method} ${path} with the ${userReference(path)} of the user in the place of {id}.`]
    : [`Send ${method} ${path}: it is the same resource, and needs no user.`];
}

/** Exchange's row tells first how to grant; here the permission is there, and a policy refuses. */
function openTheGate(gates: Plan["gates"]): readonly string[] {
  const [gate] = gates;
  return gate === undefined || gate.id === MAILBOX_GATE
    ? [
        "Check the service's own policy: Exchange (RBAC for Applications, application access policy), Teams (application access policy), SharePoint (a grant on the site for Sites.Selected).",
      ]
    : gate.opens;
}

function isForGraph({ token }: Diagnosis): boolean {
  return token?.form === "jwt" && token.audience?.isGraph === true;
}
