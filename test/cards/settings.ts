import { languageFor } from "../../src/cards/language.ts";
import type { Setting } from "../../src/cards/setting.ts";

/** A chat of which nothing is known. */
export const PLAIN_CHAT: Setting = {
  language: languageFor(undefined),
  place: "chat",
  isPersonal: false,
  isTeams: false,
  tenantId: null,
};

/** A chat with one person, in a client of which nothing is known. */
export const PERSONAL: Setting = { ...PLAIN_CHAT, isPersonal: true };

/** Teams itself, where a card has the most on it. */
export const TEAMS: Setting = { ...PERSONAL, isTeams: true };

/** A dialog in Teams. */
export const DIALOG: Setting = { ...TEAMS, place: "dialog" };
