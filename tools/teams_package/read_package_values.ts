import { isGuid } from "../../src/core/is_guid.ts";
import { isBotDomain } from "../../src/server/read_bot_domain.ts";
import { isAppIdUri, isUriOf } from "../../src/server/read_sso.ts";
import { PackageError } from "./package_error.ts";

/** What differs from one installation of the bot to the next. */
export type PackageValues = {
  /** The bot's app id, a GUID. */
  appId: string;
  /** The host that Teams reaches the bot at, as in bot.contoso.com. */
  botDomain: string;
  /** With what people sign in to the bot; left out where they do not. */
  sso?: { id: string; resource: string };
};

/** What is put into BOT_DOMAIN in place of a host name, the telling ones first. */
const OTHER_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^[a-z][a-z0-9+.-]*:\/\//i, "a whole address"],
  [/\//, "a path"],
  [/\*/, "a wildcard"],
  [/:\d*$/, "a port"],
  [/^[\d.]+$/, "an IP address"],
  [/^[a-z0-9-]+$/i, "one word without a dot"],
];

/**
 * Reads what the package is filled with from the environment.
 *
 * @param env The environment; a setting of white space alone counts as not set.
 * @returns The values, or everything that is missing or wrong, so that it is put right in one go.
 */
export function readPackageValues(
  env: Record<string, string | undefined>,
): PackageValues | PackageError[] {
  const appId = readAppId(env.MicrosoftAppId?.trim());
  const botDomain = readBotDomain(env.BOT_DOMAIN?.trim());
  const resource = readResource(env.SSO_APP_ID_URI?.trim());
  const id = readSsoId(env.SSO_APP_ID?.trim());
  if (isError(appId) || isError(botDomain) || isError(resource) || isError(id)) {
    return [appId, botDomain, resource, id].filter(isError);
  }
  const values = { appId, botDomain };
  if (resource === undefined) return values;
  const sso = { id: id ?? appId, resource };
  return isUriOf(resource, sso.id) ? { ...values, sso } : [ANOTHERS_URI];
}

const ANOTHERS_URI = new PackageError(
  "ERR_SSO_APP_ID_URI_INVALID",
  "Cannot fill the manifest as the id in SSO_APP_ID_URI is not that of the app registration that exposes it: found another id, copy it from Expose an API there, and set SSO_APP_ID where that is not the bot's",
);

function isError(value: string | PackageError | undefined): value is PackageError {
  return value instanceof PackageError;
}

function readResource(found: string | undefined): string | PackageError | undefined {
  if (!found || isAppIdUri(found)) return found || undefined;
  return new PackageError(
    "ERR_SSO_APP_ID_URI_INVALID",
    `Cannot fill the manifest as SSO_APP_ID_URI must be an Application ID URI: found something else, ${found.length} long, copy it from Expose an API in the app registration, as in api://botid-{id}`,
  );
}

function readSsoId(found: string | undefined): string | PackageError | undefined {
  if (!found || isGuid(found)) return found || undefined;
  return new PackageError(
    "ERR_SSO_APP_ID_INVALID",
    `Cannot fill the manifest as SSO_APP_ID must be a GUID: found something else, ${found.length} long`,
  );
}

function readAppId(found: string | undefined): string | PackageError {
  if (!found) {
    return new PackageError(
      "ERR_APP_ID_MISSING",
      "Cannot fill the manifest without an app id: set MicrosoftAppId to the bot's application (client) id",
    );
  }
  if (isGuid(found)) return found;
  return new PackageError(
    "ERR_APP_ID_INVALID",
    // The value is not echoed: the secret from the same page is what gets pasted here by mistake.
    `Cannot fill the manifest as MicrosoftAppId must be a GUID: found something else, ${found.length} long`,
  );
}

function readBotDomain(found: string | undefined): string | PackageError {
  if (!found) {
    return new PackageError(
      "ERR_BOT_DOMAIN_MISSING",
      "Cannot fill the manifest without the bot's domain: set BOT_DOMAIN to the host name of its messaging endpoint, as in bot.contoso.com",
    );
  }
  if (isBotDomain(found)) return found.toLowerCase();
  const form = OTHER_FORMS.find(([pattern]) => pattern.test(found))?.[1];
  return new PackageError(
    "ERR_BOT_DOMAIN_INVALID",
    `Cannot fill the manifest as BOT_DOMAIN must be a host name: found ${form ?? `something else, ${found.length} long`}, set the name alone, as in bot.contoso.com`,
  );
}
