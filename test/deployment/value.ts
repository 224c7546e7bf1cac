import { z } from "zod";

/** What an expression can come to. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** An object among the values. */
export type ValueObject = { [name: string]: Value };

/** JSON, and nothing else. */
export const VALUE: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(VALUE),
    z.record(z.string(), VALUE),
  ]),
);

/**
 * Says whether a value is an object: no list, and not null.
 *
 * @param value Any value.
 */
export function isValueObject(value: Value | undefined): value is ValueObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
