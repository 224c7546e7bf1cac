import { GUID } from "../is_guid.ts";
import type { NamedIds } from "./findings.ts";

/** The words behind which a sentence names an id, in quotes or not. */
const APP = idBehind(
  String.raw`\b(?:app|application|application with (?:the )?(?:identifier|id|appid)|client(?: application| with id| id)?|app id|appid)`,
);
const TENANT = idBehind(
  String.raw`\b(?:tenant guid|tenant|tenant id|directory|directory id|directory with id)`,
);
const RESOURCE = new RegExp(
  String.raw`\bresource\s{0,4}['"]?(${GUID})['"]?\s{0,4}(?:does not exist|not found|could not)`,
  "i",
);

function idBehind(words: string): RegExp {
  return new RegExp(String.raw`${words}\s{0,4}[:=]?\s{0,4}['"({]{0,2}(${GUID})\b`, "i");
}

/** Of an error that names nothing. */
export const NAMES_NOTHING: NamedIds = { appId: null, tenantId: null, resourceId: null };

/**
 * Reads which app, tenant or resource a sentence names.
 *
 * @param sentence An error's message, in one line.
 */
export function readNamedIds(sentence: string): NamedIds {
  const id = (pattern: RegExp) => pattern.exec(sentence)?.[1]?.toLowerCase() ?? null;
  return { appId: id(APP), tenantId: id(TENANT), resourceId: id(RESOURCE) };
}
