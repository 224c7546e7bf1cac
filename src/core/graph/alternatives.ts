import { asUserPath } from "./app_refusals.ts";
import { isSignedInUserPath } from "./signed_in_user.ts";

/** What an alternative does, and how that differs, stands under this in the words. */
export type AlternativeId =
  | "own-service-principal"
  | "free-or-busy"
  | "password-reset"
  | "licences-of-user"
  | "message-of-bot";

/** Another operation for an app that cannot make the one it asked for. It does not do the same. */
interface AlternativeRow {
  id: AlternativeId;
  /** The request that it stands in for, its path in the form of {@link asUserPath}; `onMe` on /me alone. */
  for: { methods: readonly string[]; path: RegExp; onMe?: true };
  /** Null where the way leads out of Graph. */
  method: string | null;
  /** Path without host and version, with its query where it needs one; null with the method. */
  path: string | null;
  /** Address of the page that documents it. */
  source: string;
}

const ROWS: readonly AlternativeRow[] = [
  {
    id: "own-service-principal",
    for: { methods: ["GET"], path: /^\/users\/\{\}$/, onMe: true },
    method: "GET",
    path: "/servicePrincipals(appId='{clientId}')",
    source: "https://learn.microsoft.com/graph/api/serviceprincipal-get",
  },
  {
    id: "free-or-busy",
    for: { methods: ["POST"], path: /^\/users\/[^/]+\/findmeetingtimes$/ },
    method: "POST",
    path: "/users/{id}/calendar/getSchedule",
    source: "https://learn.microsoft.com/graph/api/calendar-getschedule",
  },
  {
    id: "password-reset",
    for: { methods: ["POST"], path: /^\/users\/[^/]+\/changepassword$/ },
    method: "PATCH",
    path: "/users/{id}",
    source: "https://learn.microsoft.com/graph/api/user-update",
  },
  {
    id: "licences-of-user",
    for: { methods: ["GET"], path: /^\/users\/[^/]+\/licensedetails(?:\/|$)/ },
    method: "GET",
    path: "/users/{id}?$select=assignedLicenses",
    source: "https://learn.microsoft.com/graph/api/user-get",
  },
  {
    id: "message-of-bot",
    for: {
      methods: ["POST"],
      path: /^\/(?:chats\/[^/]+|users\/[^/]+\/chats\/[^/]+|teams\/[^/]+\/channels\/[^/]+)\/messages(?:\/[^/]+\/replies)?$/,
    },
    method: null,
    path: null,
    source:
      "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages",
  },
];

/** What is known of an alternative, whatever request it was found for. */
export type FoundAlternative = Omit<AlternativeRow, "for">;

/**
 * Finds another operation for an app that cannot make this one as it is.
 *
 * @param method HTTP method, any case.
 * @param path Path without host and version, as it was sent: `/me` and a named user are not the same.
 * @returns Method and path and where it is documented; undefined where none is known.
 */
export function alternativeFor(method: string, path: string): FoundAlternative | undefined {
  const userPath = asUserPath(path);
  const verb = method.toUpperCase();
  const onMe = isSignedInUserPath(path);
  return ROWS.find(
    ({ for: one }) =>
      one.methods.includes(verb) && one.path.test(userPath) && (onMe || one.onMe !== true),
  );
}
