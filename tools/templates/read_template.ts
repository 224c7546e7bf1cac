import { z } from "zod";
import { TemplateError } from "./template_error.ts";

const PARAMETER = z.looseObject({
  type: z.string(),
  defaultValue: z.unknown().optional(),
  metadata: z.object({ description: z.string() }),
});

const TEMPLATE = z.looseObject({
  $schema: z.string(),
  contentVersion: z.string(),
  metadata: z.object({ description: z.string() }),
  parameters: z.record(z.string(), PARAMETER),
  variables: z.record(z.string(), z.unknown()).optional(),
  resources: z.array(z.looseObject({ type: z.string() })),
  outputs: z.record(z.string(), z.object({ type: z.string(), value: z.unknown() })),
});

const PARAMETER_FILE = z.object({
  $schema: z.string(),
  contentVersion: z.string(),
  parameters: z.record(z.string(), z.object({ value: z.unknown() })),
});

/** An ARM template, as far as the wrapping has to know it. */
export type Template = z.infer<typeof TEMPLATE>;

/** A parameter of a template. */
export type TemplateParameter = z.infer<typeof PARAMETER>;

/** Values of a template's parameters, as they lie in a file. */
export type ParameterFile = z.infer<typeof PARAMETER_FILE>;

/**
 * Reads an ARM template.
 *
 * @param name The file's name, for the sentence.
 * @param text What is in the file.
 * @throws {TemplateError} `ERR_TEMPLATE_UNREADABLE` for anything else than a template.
 */
export function readTemplate(name: string, text: string): Template {
  return read(TEMPLATE, name, text);
}

/**
 * Reads a file of parameters.
 *
 * @param name The file's name, for the sentence.
 * @param text What is in the file.
 * @throws {TemplateError} `ERR_TEMPLATE_UNREADABLE` for anything else than parameters.
 */
export function readParameterFile(name: string, text: string): ParameterFile {
  return read(PARAMETER_FILE, name, text);
}

function read<T>(schema: z.ZodType<T>, name: string, text: string): T {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new TemplateError(
      "ERR_TEMPLATE_UNREADABLE",
      `Cannot read ${name} as it is no JSON: mend it, or take it from the repository`,
    );
  }
  const { success, data, error } = schema.safeParse(found);
  if (success) return data;
  const [issue] = error.issues;
  throw new TemplateError(
    "ERR_TEMPLATE_UNREADABLE",
    `Cannot read ${name} as its ${issue?.path.join(".") || "root"} is not what a template has: ${issue?.message}`,
  );
}
