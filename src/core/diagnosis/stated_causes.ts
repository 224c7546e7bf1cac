import type { StatementId } from "../graph/error_statements.ts";
import type { ReadingByContext } from "./reading.ts";
import { STATED_OF_OTHER_TROUBLE } from "./stated/other_trouble.ts";
import { STATED_OF_PERMISSIONS } from "./stated/permissions.ts";
import { STATED_OF_TOKEN } from "./stated/token.ts";

const READINGS = {
  ...STATED_OF_TOKEN,
  ...STATED_OF_PERMISSIONS,
  ...STATED_OF_OTHER_TROUBLE,
};

export type StatedId = keyof typeof READINGS;

/**
 * What follows from a statement by itself, whatever request and token stand beside it. Statements
 * that are held against a token or a request have rules of their own and no row here.
 */
export const STATED_CAUSES: Readonly<Record<StatedId, ReadingByContext>> = READINGS;

/**
 * Says whether something follows from a statement by itself.
 *
 * @param id What a service stated.
 */
export function tellsByItself(id: StatementId): id is StatedId {
  return id in READINGS;
}
