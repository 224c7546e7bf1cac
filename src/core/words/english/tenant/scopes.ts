import type { ScopeState } from "../../../tenant/scope_state.ts";
import { agree, listed } from "./listed.ts";

type Names = readonly string[];

/** What the directory tells of delegated permissions: what the app's registration lists. */
export const SCOPES = {
  says: {
    carried: "In this token.",
    listed: "Listed under API permissions, as delegated.",
    "wrong-kind": "Listed as an application permission only.",
    unlisted: "Not listed under API permissions, so the consent button there leaves it out.",
    unpublished: "The permission data has no id for it, so it cannot be looked up.",
    elsewhere: "The app's registration is not in this tenant, so what it lists cannot be seen.",
  } satisfies Record<ScopeState, string>,
  verdicts: {
    carried: (names) =>
      `${listed(names)} ${agree(names, "is in this token: the permission is", "are in this token: the permissions are")} in order.`,
    listed: (names) =>
      `${listed(names)} ${agree(names, "is", "are")} listed on the app; who consented to ${agree(names, "it", "them")} was not looked at.`,
    "wrong-kind": (names) =>
      `${listed(names)} ${agree(names, "is listed as an application permission", "are listed as application permissions")}, which a user's token never carries.`,
    unlisted: (names) => `${listed(names)} ${agree(names, "is", "are")} not listed on the app.`,
    unpublished: (names) =>
      `Whether ${listed(names)} ${agree(names, "is", "are")} listed cannot be looked up: the permission data has no id for ${agree(names, "it", "them")}.`,
    elsewhere: () =>
      "The app's registration is not in this tenant, so what it lists cannot be seen.",
  } satisfies Record<ScopeState, (names: Names) => string>,
  steps: {
    carried: () => null,
    listed: () => null,
    "wrong-kind": (names) =>
      `Add ${listed(names)} under Delegated permissions, have ${agree(names, "it", "them")} consented to, then sign in again.`,
    unlisted: (names) =>
      `Add ${listed(names)} under Delegated permissions, or ask for ${agree(names, "it", "them")} when the user signs in.`,
    unpublished: () => null,
    elsewhere: () => null,
  } satisfies Record<ScopeState, (names: Names) => string | null>,
  consents: (permission: string) =>
    `Who consented to delegated permissions: that takes ${permission}.`,
};
