import { PackageError } from "./package_error.ts";

const PLACEHOLDER = `\${{MicrosoftAppId}}`;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Fills the app id into the manifest's placeholders.
 *
 * @param template The text of `manifest/manifest.json`, with `${{MicrosoftAppId}}` where the id goes.
 * @param appId The bot's app id, a GUID.
 * @returns The manifest's text with no placeholder left.
 * @throws {PackageError} `ERR_APP_ID_MISSING`, `ERR_APP_ID_INVALID`, `ERR_PLACEHOLDER_UNKNOWN` or
 * `ERR_MANIFEST_NOT_JSON`.
 */
export function fillManifest(template: string, appId: string | undefined): string {
  const manifest = template.replaceAll(PLACEHOLDER, checkedAppId(appId));

  const unknown = manifest.match(/\$\{\{[^}]*\}?\}?/)?.[0];
  if (unknown !== undefined) {
    throw new PackageError(
      "ERR_PLACEHOLDER_UNKNOWN",
      `Cannot fill the manifest as nothing is known to put in place of ${unknown}: only ${PLACEHOLDER} is filled in`,
    );
  }
  try {
    JSON.parse(manifest);
  } catch {
    throw new PackageError(
      "ERR_MANIFEST_NOT_JSON",
      "Cannot package the manifest as it is not valid JSON: correct manifest.json",
    );
  }
  return manifest;
}

function checkedAppId(appId: string | undefined): string {
  if (appId === undefined || appId === "") {
    throw new PackageError(
      "ERR_APP_ID_MISSING",
      "Cannot fill the manifest without an app id: set MicrosoftAppId to the bot's application (client) id",
    );
  }
  if (!GUID.test(appId)) {
    // The value is not echoed: the secret from the same page is what gets pasted here by mistake.
    throw new PackageError(
      "ERR_APP_ID_INVALID",
      `Cannot fill the manifest as MicrosoftAppId must be a GUID: found ${appId.length} characters in another form`,
    );
  }
  return appId;
}
