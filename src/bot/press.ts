import type { Setting } from "../cards/setting.ts";
import type { SignInProof } from "../core/tenant/look_up_outcome.ts";
import type { Visitor } from "./desk.ts";

/** A press on a button of ours. */
export interface Press {
  verb: unknown;
  /** The action's data with the values of the card's inputs; it comes from a client. */
  data: unknown;
  activity: Visitor;
  setting: Setting;
  /** How it came: in a card and in a dialog who pressed sees the answer alone, a message everybody sees. */
  way: "card" | "dialog" | "message";
  /** With what the client signed in who pressed; left out where it did not. */
  proof?: SignInProof | undefined;
}
