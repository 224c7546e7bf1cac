import type { Seen } from "../core/tenant/tenant_records.ts";
import type { GraphClient } from "./graph_client.ts";
import { type LicencesAnswer, licencesAnswer, userAnswer } from "./read_records.ts";
import { mapSeen, see } from "./see.ts";

/**
 * Plans that come with a mailbox; others of Exchange, such as its foundation and its archive, do not.
 *
 * Source: Microsoft Learn, "Product names and service plan identifiers for licensing".
 */
const MAILBOX_PLAN =
  /^EXCHANGE_(?:S_(?:STANDARD|ENTERPRISE|DESKLESS|ESSENTIALS)|[BL]_STANDARD)(?:_(?:GOV|MIDMARKET))?$/;

/**
 * Finds out whether the tenant has a user. Read with `User.ReadBasic.All`.
 *
 * @param client Reads with the token of the person who asks.
 * @param graphOrigin Where Graph is.
 * @param user Object id or user principal name.
 * @throws {ClaimsNeeded} When only another token would do.
 */
export async function lookAtUser(
  client: GraphClient,
  graphOrigin: string,
  user: string,
): Promise<Seen<boolean>> {
  const found = await see(client, `${addressOf(graphOrigin, user)}?$select=id`, userAnswer);
  return mapSeen(found, (one) => one !== null);
}

/**
 * Finds out whether a user has a licence that comes with a mailbox. Read with `LicenseAssignment.Read.All`.
 *
 * @param client Reads with the token of the person who asks.
 * @param graphOrigin Where Graph is.
 * @param user Object id or user principal name.
 * @returns Null in it where the tenant has no such user.
 * @throws {ClaimsNeeded} When only another token would do.
 */
export async function lookAtLicences(
  client: GraphClient,
  graphOrigin: string,
  user: string,
): Promise<Seen<boolean | null>> {
  const address = `${addressOf(graphOrigin, user)}/licenseDetails`;
  return mapSeen(await see(client, address, licencesAnswer), hasMailbox);
}

function addressOf(graphOrigin: string, user: string): string {
  return `${graphOrigin}/v1.0/users/${encodeURIComponent(user)}`;
}

function hasMailbox(answer: LicencesAnswer | null): boolean | null {
  if (answer === null) return null;
  const plans = answer.value.flatMap(({ servicePlans }) => servicePlans ?? []);
  return plans.some(
    ({ servicePlanName, provisioningStatus }) =>
      MAILBOX_PLAN.test(servicePlanName ?? "") && provisioningStatus !== "Disabled",
  );
}
