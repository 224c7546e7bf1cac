import { readFileSync } from "node:fs";
import {
  type PermissionIndex,
  parsePermissionIndex,
} from "../../../src/core/graph/permission_index.ts";
import { indexModule } from "../../../tools/permission_index/index_module.ts";

/** The lines of a small index; what is left out is that of {@link SMALL}. */
export interface Lines {
  date?: string;
  commit?: string;
  permissions?: readonly string[];
  answers?: readonly string[];
  paths?: readonly string[];
}

/** An index with two permissions and three operations. */
export const SMALL = {
  date: "2031-02-03",
  commit: "0a1b2c3d",
  permissions: ["Thing.Read A2!11111111-1111-1111-1111-111111111111 W1", "Thing.ReadWrite A3! W2"],
  answers: ["aaa AW Thing.Read* Thing.ReadWrite", "bbb A Thing.ReadWrite*|W Thing.ReadWrite"],
  paths: ["things GET=aaa POST=bbb", " {} GET=aaa"],
} as const satisfies Lines;

/** The text of a small index. */
export function indexText(lines: Lines = {}): string {
  const { date, commit, permissions, answers, paths } = { ...SMALL, ...lines };
  return [
    "format 1",
    `date ${date}`,
    `commit ${commit}`,
    "permissions",
    ...permissions,
    "answers",
    ...answers,
    "paths",
    ...paths,
    "",
  ].join("\n");
}

/** A small index. */
export function indexOf(lines: Lines = {}): PermissionIndex {
  return parsePermissionIndex(indexText(lines));
}

/** A small index, as `npm run index` writes it. */
export function moduleOf(lines: Lines = {}): string {
  return indexModule(indexText(lines));
}

/** The file of the committed index. */
export const COMMITTED = new URL("../../../src/core/graph/permission_data.ts", import.meta.url);

/** The text of the committed index. */
export function committedText(): string {
  return readFileSync(COMMITTED, "utf8").split("`").at(-2) ?? "";
}
