import ajvDraft04 from "ajv-draft-04";
import ajvFormats from "ajv-formats";
import { PackageError } from "./package_error.ts";

/**
 * Validates a filled manifest against Microsoft's JSON schema for Teams app manifests.
 *
 * @param manifest The manifest's text, without placeholders.
 * @param schema The schema's text (JSON Schema, draft 4).
 * @returns One line for each fault, where it is first; empty when the manifest is valid.
 * @throws {PackageError} `ERR_SCHEMA_UNREADABLE` when the schema is not one.
 */
export function findSchemaFaults(manifest: string, schema: string): string[] {
  // Microsoft's schema uses keywords that strict mode would refuse.
  const ajv = new ajvDraft04.default({ allErrors: true, strict: false, logger: false });
  ajvFormats.default(ajv);

  const validate = compile(() => ajv.compile(JSON.parse(schema)));
  if (validate(JSON.parse(manifest))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath === "" ? "/" : instancePath} ${message}${detail(params)}`,
  );
}

function compile<T>(compileSchema: () => T): T {
  try {
    return compileSchema();
  } catch {
    throw new PackageError(
      "ERR_SCHEMA_UNREADABLE",
      "Cannot validate the manifest as the schema is not a JSON schema of draft 4: name a fresh copy of MicrosoftTeams.schema.json with --schema FILE",
    );
  }
}

// The messages of these three keywords leave out what was found or wanted.
function detail(params: Record<string, unknown>): string {
  const value = params.additionalProperty ?? params.allowedValue ?? params.allowedValues;
  return value === undefined ? "" : `: ${JSON.stringify(value)}`;
}
