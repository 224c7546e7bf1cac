import { strToU8, zipSync } from "fflate";
import { checkIcon } from "./check_icon.ts";
import { fillManifest } from "./fill_manifest.ts";
import { ICONS } from "./icons.ts";
import type { PackageValues } from "./read_package_values.ts";

/** What a Teams app package is made of. */
export type TeamsPackageParts = {
  /** The manifest's text, with placeholders. */
  manifest: string;
  /** What the placeholders stand for. */
  values: PackageValues;
  /** The colour icon, a PNG of 192x192 pixels. */
  color: Uint8Array;
  /** The outline icon, a PNG of 32x32 pixels, white on transparent. */
  outline: Uint8Array;
};

/** A finished Teams app package. */
export type TeamsPackage = {
  /** The manifest's text as it stands in the zip. */
  manifest: string;
  /** The zip's bytes. */
  zip: Uint8Array;
};

// A zip entry carries a local wall-clock time: naming it by its parts gives the same bytes in every
// time zone, and noon exists everywhere.
const ENTRY_TIME = new Date(1980, 0, 1, 12);

/**
 * Builds the zip that Teams installs: the filled manifest and both icons, at its root.
 *
 * The same parts give the same bytes, whenever and wherever it runs.
 *
 * @param parts The manifest's template, what fills it, and both icons.
 * @returns The zip, and the manifest as filled in.
 * @throws {PackageError} When Teams would refuse an icon or the manifest cannot be filled.
 */
export function buildTeamsPackage(parts: TeamsPackageParts): TeamsPackage {
  const manifest = fillManifest(parts.manifest, parts.values);
  checkIcon("color", parts.color);
  checkIcon("outline", parts.outline);

  const zip = zipSync(
    {
      "manifest.json": strToU8(manifest),
      [ICONS.color.file]: parts.color,
      [ICONS.outline.file]: parts.outline,
    },
    { level: 9, mtime: ENTRY_TIME },
  );
  return { manifest, zip };
}
