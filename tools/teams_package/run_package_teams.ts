import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildTeamsPackage } from "./build_teams_package.ts";
import { findSchemaFaults } from "./find_schema_faults.ts";
import { ICONS } from "./icons.ts";
import type { PackageErrorCode } from "./package_error.ts";
import { PackageError } from "./package_error.ts";
import type { PackageOptions } from "./read_package_options.ts";
import { readPackageOptions } from "./read_package_options.ts";

/** What the command needs of the process around it. */
export type PackageTeamsIo = {
  /** The environment; only `MicrosoftAppId` is read. */
  env: Record<string, string | undefined>;
  /** Writes to standard output. */
  write: (text: string) => void;
  /** Writes to standard error. */
  writeError: (text: string) => void;
};

const MANIFEST_FOLDER = new URL("../../manifest/", import.meta.url);
const DEFAULT_OUT = fileURLToPath(new URL("../../build/graph-auth-doctor.zip", import.meta.url));

const HELP = `Makes the Teams app package: a zip of the manifest and both icons.

Usage: MicrosoftAppId=<guid> npm run package:teams -- [options]

  --out FILE     where to write the zip (default: build/graph-auth-doctor.zip)
  --schema FILE  validate the manifest against this copy of Microsoft's schema
  --help         show this text

MicrosoftAppId is the application (client) id of the bot's registration.
The schema's address is the "$schema" of manifest/manifest.json.

Exit status: 0 written, 1 the package cannot be made, 2 wrong usage or app id.
`;

// What whoever typed the command can put right by typing it differently.
const USAGE_ERRORS: readonly PackageErrorCode[] = [
  "ERR_APP_ID_MISSING",
  "ERR_APP_ID_INVALID",
  "ERR_OPTION_INVALID",
  "ERR_SCHEMA_UNREADABLE",
];

/**
 * Makes the Teams app package from the project's manifest folder.
 *
 * @param args The arguments after the command's name.
 * @param io The environment and where to write.
 * @returns The exit status: 0 written, 1 the package cannot be made, 2 wrong usage or app id.
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
    return await packageTeams(options, io);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    io.writeError(`${error.code}: ${error.message}\n`);
    return USAGE_ERRORS.includes(error.code) ? 2 : 1;
  }
}

async function packageTeams(options: PackageOptions, io: PackageTeamsIo): Promise<number> {
  const { out = DEFAULT_OUT, schema } = options;
  const { manifest, zip } = buildTeamsPackage({
    manifest: (await readSource("manifest.json")).toString("utf8"),
    color: await readSource(ICONS.color.file),
    outline: await readSource(ICONS.outline.file),
    appId: io.env.MicrosoftAppId,
  });

  const faults = schema === undefined ? [] : findSchemaFaults(manifest, await readSchema(schema));
  for (const fault of faults) io.writeError(`ERR_MANIFEST_INVALID: manifest.json ${fault}\n`);
  if (faults.length > 0) return 1;

  const path = await writePackage(out, zip);
  io.write(`Wrote ${path} (${zip.length} bytes)\n`);
  io.write(
    schema === undefined
      ? "The manifest was not validated against Microsoft's schema: name a copy with --schema FILE\n"
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
      `Cannot read manifest/${name} (${reason(error)}): restore it from the repository`,
    );
  }
}

async function readSchema(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new PackageError(
      "ERR_SCHEMA_UNREADABLE",
      `Cannot read the schema ${file} (${reason(error)}): name an existing file with --schema`,
    );
  }
}

async function writePackage(file: string, zip: Uint8Array): Promise<string> {
  const path = resolve(file);
  const shown = relative("", path).startsWith("..") ? path : relative("", path);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, zip);
  } catch (error) {
    throw new PackageError(
      "ERR_PACKAGE_UNWRITABLE",
      `Cannot write ${shown} (${reason(error)}): name another file with --out`,
    );
  }
  return shown;
}

function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
