import type { CommandBlock } from "./command_block.ts";

/** Something that stands behind an application permission, or opens wider than it looks. */
export interface GateRow {
  id: string;
  /** The paths it concerns, in the form of `asUserPath`: lower case, the signed-in user as `/users/{}`. */
  path: RegExp;
  /** The methods it concerns; left out where it concerns every one. */
  methods?: readonly string[];
  /** For a card: a sentence or two. */
  says: string;
  /** Who opens it, e.g. `Teams administrator`; null where the app's own developer does. */
  openedBy: string | null;
  /** What opens it, in order. */
  opens: readonly string[];
  /** The commands for that, where there are any. */
  commands: readonly CommandBlock[];
  /** Where this is documented. */
  source: string;
}
