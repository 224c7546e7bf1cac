import { ReleaseError } from "./release_error.ts";

/**
 * Finds what the changelog says of the version that a tag stands for.
 *
 * @param tag The tag, `v` and the version.
 * @param version The version in package.json.
 * @param changelog The text of CHANGELOG.md, a heading `## [1.2.3] - 2026-01-31` above each version.
 * @returns The section without its heading, ending with a line break.
 * @throws {ReleaseError} `ERR_TAG_MISMATCH` where the tag is not that version's, `ERR_NOTES_MISSING`
 * where the changelog says nothing of it.
 */
export function readReleaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`) {
    throw new ReleaseError(
      "ERR_TAG_MISMATCH",
      `Cannot release ${tag} as package.json holds version ${version}: tag the commit that holds the tag's version`,
    );
  }
  const section = changelog
    .split(/^(?=## )/m)
    .find((part) => part.startsWith(`## [${version}]`))
    ?.replace(/^.*/, "")
    .trim();
  if (section === undefined || section === "") {
    throw new ReleaseError(
      "ERR_NOTES_MISSING",
      `Cannot release ${tag} as CHANGELOG.md says nothing under "## [${version}]": move there what lies under "## [Unreleased]"`,
    );
  }
  return `${section}\n`;
}
