import { CallerError } from "./caller_error.ts";
import type { AllowedTenants } from "./read_tenants.ts";
import type { Caller } from "./verify_caller.ts";

/** The part of an activity that has to fit the one who brings it. */
export interface BroughtActivity {
  channelId?: unknown;
  serviceUrl?: unknown;
  conversation?: { tenantId?: unknown } | null | undefined;
  channelData?: unknown;
}

const TEAMS = "msteams";

/**
 * Checks that a caller may bring this activity.
 *
 * Teams is the only channel: on others, such as Direct Line, whoever writes can also say which tenant
 * he writes from.
 *
 * @param caller Who brings it, already verified.
 * @param activity What he brings.
 * @param allowed The tenants whose people are answered.
 * @throws {CallerError} When the channel, its address or the tenant is another one.
 */
export function admitActivity(
  { claims, endorsements }: Caller,
  activity: BroughtActivity,
  allowed: AllowedTenants,
): void {
  if (activity.channelId !== TEAMS) throw new CallerError("channel");
  if (!isEndorsed(endorsements)) throw new CallerError("endorsement");
  // The answer goes there with the bot's own token, so it must be an address that the channel signed.
  const { serviceUrl } = activity;
  if (typeof serviceUrl !== "string" || claims.serviceurl !== serviceUrl) {
    throw new CallerError("service-url");
  }
  if (allowed !== "any" && !isOf(allowed, activity)) throw new CallerError("tenant");
}

/** A key that says for which channels it signs has to name this one; as botbuilder has it. */
function isEndorsed(endorsements: unknown): boolean {
  if (endorsements === undefined || endorsements === null) return true;
  return Array.isArray(endorsements) && endorsements.includes(TEAMS);
}

/** Every tenant that the activity names has to be allowed, and it has to name one. */
function isOf(
  allowed: ReadonlySet<string>,
  { conversation, channelData }: BroughtActivity,
): boolean {
  const { tenant } = (channelData ?? {}) as { tenant?: { id?: unknown } | null };
  const named = [conversation?.tenantId, tenant?.id].filter(
    (id) => id !== undefined && id !== null,
  );
  return (
    named.length > 0 && named.every((id) => typeof id === "string" && allowed.has(id.toLowerCase()))
  );
}
