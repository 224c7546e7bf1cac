import { asUserPath } from "./app_refusals.ts";
import { isSignedInUserPath } from "./signed_in_user.ts";

/** Another operation for an app that cannot make the one it asked for. It does not do the same. */
interface AlternativeRow {
  /** The request that it stands in for, its path in the form of {@link asUserPath}; `onMe` on /me alone. */
  for: { methods: readonly string[]; path: RegExp; onMe?: true };
  /** Null where the way leads out of Graph. */
  method: string | null;
  /** Path without host and version, with its query where it needs one; null with the method. */
  path: string | null;
  /** What it does and how that differs. */
  says: string;
  /** Address of the page that documents it. */
  source: string;
}

const ROWS: readonly AlternativeRow[] = [
  {
    for: { methods: ["GET"], path: /^\/users\/\{\}$/, onMe: true },
    method: "GET",
    path: "/servicePrincipals(appId='{clientId}')",
    says: "If the app itself was meant, and no user: this reads its own service principal.",
    source: "https://learn.microsoft.com/graph/api/serviceprincipal-get",
  },
  {
    for: { methods: ["POST"], path: /^\/users\/[^/]+\/findmeetingtimes$/ },
    method: "POST",
    path: "/users/{id}/calendar/getSchedule",
    says: "It tells when people and rooms are free or busy. It suggests no times: choosing one is left to the app.",
    source: "https://learn.microsoft.com/graph/api/calendar-getschedule",
  },
  {
    for: { methods: ["POST"], path: /^\/users\/[^/]+\/changepassword$/ },
    method: "PATCH",
    path: "/users/{id}",
    says: "It resets the password (passwordProfile), without the old one. The app needs User-PasswordProfile.ReadWrite.All or User.ReadWrite.All, and for some users an Entra role beside it.",
    source: "https://learn.microsoft.com/graph/api/user-update",
  },
  {
    for: { methods: ["GET"], path: /^\/users\/[^/]+\/licensedetails(?:\/|$)/ },
    method: "GET",
    path: "/users/{id}?$select=assignedLicenses",
    says: "Where licenseDetails is refused: this returns the ids of the licences, without their names and service plans.",
    source: "https://learn.microsoft.com/graph/api/user-get",
  },
  {
    for: {
      methods: ["POST"],
      path: /^\/(?:chats\/[^/]+|users\/[^/]+\/chats\/[^/]+|teams\/[^/]+\/channels\/[^/]+)\/messages(?:\/[^/]+\/replies)?$/,
    },
    method: null,
    path: null,
    says: "A bot that is installed there can send the message through the Bot Framework. It then speaks in its own name.",
    source:
      "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages",
  },
];

/**
 * Finds another operation for an app that cannot make this one as it is.
 *
 * @param method HTTP method, any case.
 * @param path Path without host and version, as it was sent: `/me` and a named user are not the same.
 * @returns Method and path with what differs and where it is documented; undefined where none is known.
 */
export function alternativeFor(
  method: string,
  path: string,
): Omit<AlternativeRow, "for"> | undefined {
  const userPath = asUserPath(path);
  const verb = method.toUpperCase();
  const onMe = isSignedInUserPath(path);
  const row = ROWS.find(
    ({ for: one }) =>
      one.methods.includes(verb) && one.path.test(userPath) && (onMe || one.onMe !== true),
  );
  if (row === undefined) return undefined;
  const { for: _for, ...alternative } = row;
  return alternative;
}
