import { PackageError } from "./package_error.ts";
import type { PackageValues } from "./read_package_values.ts";

// The names are those of Microsoft 365 Agents Toolkit, which fills the same manifest from its own
// environment. There an app has an id of its own; here the bot's id is the app's as well.
const PLACEHOLDERS: Readonly<Record<string, "appId" | "botDomain">> = {
  TEAMS_APP_ID: "appId",
  BOT_ID: "appId",
  BOT_DOMAIN: "botDomain",
};

/**
 * Fills the manifest's placeholders, `${{NAME}}`, and adds with what people sign in, where they do.
 *
 * @param template The text of `manifest/manifest.json`.
 * @param values What to put in their place.
 * @returns The manifest's text with no placeholder left.
 * @throws {PackageError} `ERR_PLACEHOLDER_UNKNOWN`, with the name of each, or `ERR_MANIFEST_NOT_JSON`.
 */
export function fillManifest(template: string, values: PackageValues): string {
  const manifest = template.replaceAll(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name] : undefined;
    return value === undefined ? placeholder : values[value];
  });

  const unknown = new Set(manifest.match(/\$\{\{[^}"\n]*\}{0,2}/g));
  if (unknown.size > 0) {
    throw new PackageError(
      "ERR_PLACEHOLDER_UNKNOWN",
      `Cannot fill the manifest as nothing is known to put in place of ${[...unknown].join(", ")}: only ${Object.keys(PLACEHOLDERS).join(", ")} are filled in`,
    );
  }
  try {
    return values.sso === undefined ? checked(manifest) : withSso(manifest, values.sso);
  } catch {
    throw new PackageError(
      "ERR_MANIFEST_NOT_JSON",
      "Cannot package the manifest as it is not valid JSON: correct manifest.json",
    );
  }
}

function checked(manifest: string): string {
  JSON.parse(manifest);
  return manifest;
}

/** Teams takes this for the promise that people can sign in, so a bot without that must not have it. */
function withSso(manifest: string, sso: NonNullable<PackageValues["sso"]>): string {
  return `${JSON.stringify({ ...JSON.parse(manifest), webApplicationInfo: sso }, null, 2)}\n`;
}
