import ajvModule, { type ErrorObject } from "ajv";
import draft06 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import { CheckError } from "./check_error.ts";
import { standardCard } from "./standard_card.ts";

/** Finds what a schema does not allow in a card: one line a fault, where it is first. */
export type FindCardFaults = (card: object) => string[];

/**
 * Reads the schema of Adaptive Cards.
 *
 * @param schema The schema's text (JSON Schema, draft 6).
 * @returns A check for cards.
 * @throws {CheckError} `ERR_SCHEMA_UNREADABLE` when it is not one.
 */
export function cardFaultsBy(schema: string): FindCardFaults {
  const validate = compile(schema);
  return (card) => {
    if (validate(standardCard(card))) return [];
    const errors = validate.errors ?? [];
    const own = errors.filter(isOfItsOwnType);
    return [...new Set(deepest(own.length === 0 ? errors : own).map(tell))];
  };
}

/** Every kind of element is tried in turn: only what is said of the element's own kind counts. */
function isOfItsOwnType({ keyword, instancePath, data, parentSchema }: ErrorObject): boolean {
  if (keyword === "anyOf" || instancePath.endsWith("/type")) return false;
  const types: unknown[] | undefined = parentSchema?.properties?.type?.enum;
  // What all elements or all inputs share is no kind.
  if (types === undefined) return keyword !== "required";
  return types.includes((data as { type?: unknown }).type);
}

/** An element holds its parts, so what is wrong with a part is told where it is. */
function deepest(errors: readonly ErrorObject[]): ErrorObject[] {
  const most = Math.max(...errors.map(depth));
  return errors.filter((error) => depth(error) === most);
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split("/").length;
}

function tell({ instancePath, message, params }: ErrorObject): string {
  const name = params.additionalProperty;
  const where = instancePath === "" ? "/" : instancePath;
  return `${where} ${message}${name === undefined ? "" : `: ${name}`}`;
}

function compile(schema: string) {
  try {
    const ajv = new ajvModule.default({
      allErrors: true,
      strict: false,
      logger: false,
      verbose: true,
    });
    ajv.addMetaSchema(draft06);
    // The published schema names itself as draft 4 did, which ajv refuses.
    const { id: _id, ...rest } = JSON.parse(schema);
    return ajv.compile(rest);
  } catch {
    throw new CheckError(
      "ERR_SCHEMA_UNREADABLE",
      "Cannot check the cards as the schema is not a JSON schema of draft 6: download adaptive-card.json again",
    );
  }
}
