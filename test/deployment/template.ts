import { readFileSync } from "node:fs";
import { z } from "zod";
import { VALUE, type Value } from "./value.ts";

const PARAMETER = z.strictObject({
  type: z.enum(["string", "int", "array", "object"]),
  defaultValue: VALUE.optional(),
  allowedValues: z.array(VALUE).optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
  minValue: z.int().optional(),
  maxValue: z.int().optional(),
  metadata: z.strictObject({ description: z.string().min(10) }),
});

const RESOURCE = z
  .object({
    type: z.string(),
    apiVersion: z.string(),
    name: z.string(),
    condition: z.union([z.boolean(), z.string()]).optional(),
    scope: z.string().optional(),
    resourceGroup: z.string().optional(),
    dependsOn: z.array(z.string()).optional(),
  })
  .catchall(VALUE);

const TEMPLATE = z.strictObject({
  $schema: z.url(),
  contentVersion: z.literal("1.0.0.0"),
  metadata: z.strictObject({ description: z.string() }),
  parameters: z.record(z.string(), PARAMETER),
  variables: z.record(z.string(), VALUE).default({}),
  resources: z.array(RESOURCE),
  outputs: z.record(z.string(), z.strictObject({ type: z.literal("string"), value: VALUE })),
});

const PARAMETER_FILE = z.strictObject({
  $schema: z.url(),
  contentVersion: z.literal("1.0.0.0"),
  parameters: z.record(z.string(), z.strictObject({ value: VALUE })),
});

/** A parameter, with what Azure holds its value to. */
export type Parameter = z.infer<typeof PARAMETER>;

/** A resource as it stands in a template. */
export type Resource = z.infer<typeof RESOURCE>;

/** An ARM template, in which nothing stands that the tests do not look at. */
export type Template = z.infer<typeof TEMPLATE>;

const FOLDER = new URL("../../deploymentTemplates/", import.meta.url);

/** Whether the resource group is there already, and how files and folders say so. */
export const KINDS = [
  { folder: "deployUseExistResourceGroup", ending: "with-rg" },
  { folder: "deployWithNewResourceGroup", ending: "new-rg" },
] as const;

/** How the files of a template end, by whether its group is there already. */
export type Kind = (typeof KINDS)[number];

/** What a template deploys. */
export type TemplateName = "BotApp" | "BotContainerApp" | "AzureBot";

/** The three templates that there are of each kind. */
export const NAMES: readonly TemplateName[] = ["BotApp", "BotContainerApp", "AzureBot"];

/**
 * Reads what may be a template.
 *
 * @param value JSON.
 * @throws ZodError for anything else than a template of the form that the tests know.
 */
export function parseTemplate(value: unknown): Template {
  return TEMPLATE.parse(value);
}

/**
 * Reads one of the project's templates.
 *
 * @param name What it deploys.
 * @param kind Whether the resource group is there already.
 */
export function readTemplate(name: TemplateName, kind: Kind = KINDS[0]): Template {
  return parseTemplate(readJson(`${kind.folder}/template-${name}-${kind.ending}.json`));
}

/**
 * Reads the parameters that lie beside one of the templates.
 *
 * @param name What it deploys.
 * @param kind Whether the resource group is there already.
 */
export function readParameters(name: TemplateName, kind: Kind = KINDS[0]): Record<string, Value> {
  const file = `${kind.folder}/parameters-for-template-${name}-${kind.ending}.json`;
  const { parameters } = PARAMETER_FILE.parse(readJson(file));
  return Object.fromEntries(Object.entries(parameters).map(([key, { value }]) => [key, value]));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
}
