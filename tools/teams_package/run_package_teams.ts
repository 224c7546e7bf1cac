import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { faultOf } from "../fault_of.ts";
import { writeNamedFile } from "../write_named_file.ts";
import { buildTeamsPackage } from "./build_teams_package.ts";
import type { FetchSchemaIo } from "./fetch_schema.ts";
import { ICONS } from "./icons.ts";
import { judgeManifest } from "./judge_manifest.ts";
import type { PackageErrorCode } from "./package_error.ts";
import { PackageError } from "./package_error.ts";
import type { PackageOptions } from "./read_package_options.ts";
import { readPackageOptions } from "./read_package_options.ts";
import { type PackageValues, readPackageValues } from "./read_package_values.ts";

/** What the command needs of the process around it. */
export type PackageTeamsIo = FetchSchemaIo & {
  /** The environment; only `MicrosoftAppId`, `BOT_DOMAIN`, `SSO_APP_ID_URI` and `SSO_APP_ID` are read. */
  env: Record<string, string | undefined>;
  /** Writes to standard output. */
  write: (text: string) => void;
};

const MANIFEST_FOLDER = new URL("../../manifest/", import.meta.url);
const DEFAULT_OUT = fileURLToPath(new URL("../../build/graph-auth-doctor.zip", import.meta.url));

const HELP = `Makes the Teams app package: a zip of the manifest and both icons.

Usage: MicrosoftAppId=<guid> BOT_DOMAIN=<host> npm run package:teams -- [options]

  --out FILE     where to write the zip (default: build/graph-auth-doctor.zip)
  --schema FILE  validate the manifest against this copy of Microsoft's schema
  --help         show this text

MicrosoftAppId is the application (client) id of the bot's registration.
BOT_DOMAIN is the host name of its messaging endpoint, as in bot.contoso.com.
With SSO_APP_ID_URI people can sign in for Check in my tenant: set it, and SSO_APP_ID where that is
another app registration, as for the bot itself. See docs/settings.md.

Without --schema the schema is fetched from the "$schema" of manifest/manifest.json. Where it cannot
be reached the zip is written all the same, and the output says that it was not validated.

Exit status: 0 written, 1 the package cannot be made, 2 wrong usage or settings.
`;

// What whoever typed the command can put right by typing it differently.
const USAGE_ERRORS: readonly PackageErrorCode[] = [
  "ERR_APP_ID_MISSING",
  "ERR_APP_ID_INVALID",
  "ERR_BOT_DOMAIN_MISSING",
  "ERR_BOT_DOMAIN_INVALID",
  "ERR_SSO_APP_ID_URI_INVALID",
  "ERR_SSO_APP_ID_INVALID",
  "ERR_OPTION_INVALID",
  "ERR_SCHEMA_UNREADABLE",
];

/**
 * Makes the Teams app package from the project's manifest folder.
 *
 * @param args The arguments after the command's name.
 * @param io The environment, where to write, and how to fetch the schema.
 * @returns The exit status: 0 written, 1 the package cannot be made, 2 wrong usage or settings.
 */
export async function runPackageTeams(
  args: readonly string[],
  io: PackageTeamsIo,
): Promise<number> {
  try {
    const options = readPackageOptions(args);
    if (options.help) {
      io.write(HELP);
      return 0;
    }
    const values = readPackageValues(io.env);
    if (Array.isArray(values)) return refuse(values, io);
    return await packageTeams(options, values, io);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return refuse([error], io);
  }
}

function refuse(errors: readonly PackageError[], io: PackageTeamsIo): number {
  for (const { code, message } of errors) io.writeError(`${code}: ${message}\n`);
  return errors.every(({ code }) => USAGE_ERRORS.includes(code)) ? 2 : 1;
}

async function packageTeams(
  options: PackageOptions,
  values: PackageValues,
  io: PackageTeamsIo,
): Promise<number> {
  const { manifest, zip } = buildTeamsPackage({
    manifest: (await readSource("manifest.json")).toString("utf8"),
    values,
    color: await readSource(ICONS.color.file),
    outline: await readSource(ICONS.outline.file),
  });

  const verdict = await judgeManifest(manifest, options.schema, io);
  const faults = "faults" in verdict ? verdict.faults : [];
  for (const fault of faults) io.writeError(`ERR_MANIFEST_INVALID: manifest.json ${fault}\n`);
  if (faults.length > 0) return 1;

  const path = await writeNamedFile(options.out ?? DEFAULT_OUT, zip, unwritable);
  io.write(`Wrote ${path} (${zip.length} bytes)\n`);
  io.write(
    "unchecked" in verdict
      ? `The manifest was not validated against Microsoft's schema. ${verdict.unchecked.code}: ${verdict.unchecked.message}\n`
      : "The manifest is valid against the schema\n",
  );
  return 0;
}

async function readSource(name: string): Promise<Buffer> {
  try {
    return await readFile(new URL(name, MANIFEST_FOLDER));
  } catch (error) {
    throw new PackageError(
      "ERR_SOURCE_UNREADABLE",
      `Cannot read manifest/${name} (${faultOf(error)}): restore it from the repository`,
    );
  }
}

function unwritable(shown: string, reason: string): PackageError {
  return new PackageError(
    "ERR_PACKAGE_UNWRITABLE",
    `Cannot write ${shown} (${reason}): name another file with --out`,
  );
}
