import { isGuid } from "../core/is_guid.ts";
import { ConfigError } from "./config_error.ts";
import { type Environment, setting } from "./setting.ts";

/** The tenants whose people the bot answers: these, in lower case, or any. */
export type AllowedTenants = ReadonlySet<string> | "any";

const NAME = "AllowedTenants";

/**
 * Reads whose people the bot answers. The type of the app does not confine a bot to its tenant.
 *
 * @param env The environment.
 * @param tenantId The app's own tenant, which is the answer where nothing else is said.
 * @throws {ConfigError} When it is said by something other than ids, or not at all.
 */
export function readAllowedTenants(env: Environment, tenantId: string | undefined): AllowedTenants {
  const found = setting(env, NAME);
  if (found === "*") return "any";
  if (found === undefined && tenantId !== undefined && isGuid(tenantId)) {
    return new Set([tenantId.toLowerCase()]);
  }
  if (found === undefined) {
    throw new ConfigError(
      "ERR_ALLOWED_TENANTS_MISSING",
      `Cannot tell whose people to answer as ${NAME} is not set, and only an app that signs in at a tenant given by its id has an answer of its own: set it to tenant ids with commas between, or to * for everybody`,
    );
  }
  const ids = found.split(",").map((id) => id.trim().toLowerCase());
  const wrong = ids.find((id) => !isGuid(id));
  if (wrong === undefined) return new Set(ids);
  throw new ConfigError(
    "ERR_ALLOWED_TENANTS_INVALID",
    `Cannot use ${NAME} as one of its tenants is not a GUID: found something else, ${wrong.length} long, set it to tenant ids with commas between, or to * for everybody`,
  );
}
