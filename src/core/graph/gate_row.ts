import type { CommandBlock } from "./command_block.ts";

/** Something that stands behind an application permission, or opens wider than it looks. */
export interface GateRow {
  /** What is said of it stands under this in the words. */
  id: string;
  /** The paths it concerns, in the form of `asUserPath`: lower case, the signed-in user as `/users/{}`. */
  path: RegExp;
  /** The methods it concerns; left out where it concerns every one. */
  methods?: readonly string[];
  /** Who opens it; null where the app's own developer does. */
  openedBy: Administrator | null;
  /** The commands for that, where there are any. */
  commands: readonly GateCommands[];
  /** Where this is documented. */
  source: string;
}

/** Those who open the gates that an app's own developer cannot. */
export type Administrator = "exchange" | "privileged-role" | "sharepoint" | "teams" | "tenant";

/** Commands whose title stands under their id in the words. */
export type GateCommands<Id extends string = string> = { id: Id } & Omit<CommandBlock, "title">;
