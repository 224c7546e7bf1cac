import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { speaksOfGraph } from "../diagnosis/weigh_error.ts";
import { hasAliasInBody } from "../graph/alias_in_body.ts";
import { isGrantedOneByOne } from "../graph/granted_one_by_one.ts";
import { isSignedInUserPath, spelledAlias } from "../graph/signed_in_user.ts";
import { leavesUserOpen } from "../graph/user_reference.ts";
import type { AccessToken } from "../paste/findings.ts";
import type { Words } from "../words/words.ts";
import type { Explanation } from "./explanation.ts";
import { isTenantsLack } from "./is_tenants_lack.ts";
import type { FixedRequest, Permissions } from "./prescription.ts";
import { refusedSignIn } from "./refused_sign_in.ts";

type Case = Diagnosis & { fixedRequest: FixedRequest | null; permissions: Permissions | null };

/** All that is said of the causes. */
type Said = Words["remedy"]["explanations"];

/** Which words fit. A new cause does not compile until it has a row here. */
const EXPLANATIONS = {
  "app-token-on-me": (found, said) => ({
    title: appOnMeTitle(found, said["app-token-on-me"].titles),
    summary: appOnMeSummary(found, said["app-token-on-me"].summaries),
  }),
  "app-token-no-roles": (found, said) =>
    said["app-token-no-roles"][isShown(found) ? "shown" : "likely"],
  "app-missing-permission": (found, said) =>
    said["app-missing-permission"][isShown(found) ? "shown" : "likely"],
  "delegated-missing-scope": (found, said) => missingScope(found, said["delegated-missing-scope"]),
  "user-lacks-rights": ({ token, findings }, said) => {
    const { inToken, inCode, stated } = said["user-lacks-rights"];
    // Only a token that was read shows that the scope is there.
    if (token?.form === "jwt") return inToken;
    return findings.askedScopes.length > 0 ? inCode : stated;
  },
  "delegated-only-api": ({ permissions }, said) => {
    const { title, summaries } = said["delegated-only-api"];
    const [listed] = permissions?.application.least ?? [];
    return {
      title,
      summary: listed === undefined ? summaries.notListed : summaries.listedForApps(listed),
    };
  },
  "app-only-api": (_, said) => said["app-only-api"],
  "consent-missing": ({ context }, said) => {
    const { title, summaries } = said["consent-missing"];
    return { title, summary: summaries[context === "application" ? "app" : "user"] };
  },
  "personal-account": (_, said) => said["personal-account"],
  "wrong-tenant-or-no-service-principal": (_, said) => said["wrong-tenant-or-no-service-principal"],
  "bad-client-credentials": (_, said) => said["bad-client-credentials"],
  "bad-scope-request": (_, said) => said["bad-scope-request"],
  "interaction-required": ({ context }, said) =>
    said["interaction-required"][context === "application" ? "app" : "user"],
  "mailbox-or-license-missing": (found, said) =>
    said["mailbox-or-license-missing"][isTenantsLack(found) ? "tenant" : "user"],
  "not-found": (_, said) => said["not-found"],
  "bad-request-syntax": (_, said) => said["bad-request-syntax"],
  throttled: (_, said) => said.throttled,
  "service-fault": (_, said) => said["service-fault"],
  "wrong-audience": ({ token, words }, said) => {
    const { titles, summary } = said["wrong-audience"];
    const audience = token?.form === "jwt" ? token.audience : null;
    if (audience === null) return { title: titles.unseen, summary };
    return {
      title: audience.isGraph ? titles.otherCloud : titles.otherApi(words.graph.apis[audience.api]),
      summary,
    };
  },
  "token-expired": ({ token, now }, said) => {
    const { titles, summary } = said["token-expired"];
    const isEarly = token?.form === "jwt" && token.notBefore !== null && token.notBefore > now;
    return { title: isEarly ? titles.notYetValid : titles.expired, summary };
  },
  "token-malformed": (_, said) => said["token-malformed"],
  "id-token-used": (_, said) => said["id-token-used"],
  "resource-policy": (found, said) => resourcePolicy(found, said["resource-policy"]),
  "no-error-visible": (found, said) => noErrorVisible(found, said["no-error-visible"]),
  unrelated: ({ error, findings }, said) =>
    error !== null && speaksOfGraph(error) && !findings.clues.includes("another-api")
      ? said.unrelated.ofGraph
      : said.unrelated.nothingOfGraph,
  ambiguous: ({ alsoPossible, words }, said) => ({
    title: said.ambiguous.title,
    summary: said.ambiguous.summary(alsoPossible.map((cause) => words.remedy.causeNames[cause])),
  }),
} as const satisfies Record<Cause, (found: Case, said: Said) => Explanation>;

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
    EXPLANATIONS[diagnosis.cause](
      { ...diagnosis, fixedRequest, permissions },
      diagnosis.words.remedy.explanations,
    );
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

function missingScope(
  found: Case,
  { titles, summaries }: Said["delegated-missing-scope"],
): Explanation {
  const isRight = onMe(found.request);
  if (isShown(found)) {
    return { title: isRight ? titles.shownOnMe : titles.shown, summary: summaries.shown };
  }
  return {
    title: isRight ? titles.likelyOnMe : titles.likely,
    summary: found.findings.askedScopes.length > 0 ? summaries.notInCode : summaries.likely,
  };
}

function resourcePolicy(
  { token, permissions, error }: Case,
  { unseen, grantedOneByOne, inToken, notSeen }: Said["resource-policy"],
): Explanation {
  if (token?.form !== "jwt" || permissions === null) return unseen;
  if (permissions.application.granted.length > 0) return inToken;
  // What the service said of its policy holds, whatever the token has.
  if (error?.statements.includes("app-access-policy")) return notSeen.keptOut;
  return token.roles.some(isGrantedOneByOne) ? grantedOneByOne : notSeen.refused;
}

/** `/me`, or `/drive` where that is how the signed-in user was meant. */
function aliasOf({ request }: Case): string {
  return request !== null && /^\/+drive(\/|$)/i.test(request.path) ? "/drive" : "/me";
}

function appOnMeTitle(found: Case, titles: Said["app-token-on-me"]["titles"]): string {
  if (found.token?.form === "jwt") return titles.read(aliasOf(found));
  if (found.error?.statements.includes("no-permissions-in-token")) return titles.noPermissionFound;
  return titles[found.confidence === "certain" ? "certain" : "likely"](aliasOf(found));
}

function appOnMeSummary(found: Case, summaries: Said["app-token-on-me"]["summaries"]): string {
  const { request, fixedRequest, permissions } = found;
  if (fixedRequest !== null) {
    const call = `${fixedRequest.method} ${fixedRequest.path}`;
    if (!leavesUserOpen(fixedRequest)) return summaries.ownAddress(call);
    const isHeld = (permissions?.application.granted.length ?? 0) > 0;
    return summaries[isHeld ? "nameTheUserOnly" : "nameTheUser"](call);
  }
  if (found.findings.clues.includes("asks-for-itself")) return summaries.asksForItself;
  if (found.tokenSetAside) return summaries.otherToken;
  if (request !== null && hasAliasInBody(request)) return summaries.inBody;
  if (request === null || !isSignedInUserPath(request.path)) return summaries.requestUnknown;
  return found.alsoPossible.includes("delegated-only-api")
    ? summaries.notForApps
    : summaries.noFormKnown;
}

function noErrorVisible(found: Case, said: Said["no-error-visible"]): Explanation {
  const { token } = found;
  if (token === null) return said.requestAlone;
  if (token.form !== "jwt") return said.personalToken;
  return { title: said.titles[token.kind], summary: whatItOpens(found, token, said.summaries) };
}

function whatItOpens(
  { request, permissions }: Case,
  { roles }: AccessToken,
  summaries: Said["no-error-visible"]["summaries"],
): string {
  if (request === null) return summaries.tokenAlone;
  const [granted] = [
    ...(permissions?.application.granted ?? []),
    ...(permissions?.delegated.granted ?? []),
  ];
  if (granted !== undefined) return summaries.opens(granted);
  const selected = roles.find(isGrantedOneByOne);
  return selected === undefined ? summaries.undocumented : summaries.grantedOneByOne(selected);
}
