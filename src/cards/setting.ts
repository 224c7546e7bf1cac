import type { Language } from "./language.ts";

/** Where a card is shown, and what can be done there. */
export interface Setting {
  language: Language;
  /** In a dialog a button sends its data by `Action.Submit`, and the answer stays in the dialog. */
  place: "chat" | "dialog";
  /** Only one person reads along. */
  isPersonal: boolean;
  /** The client is Teams itself, which opens dialogs from cards and lets one choose a person. */
  isTeams: boolean;
  /** Tenant of the conversation; null where the channel states none. */
  tenantId: string | null;
  /** The bot can look in the conversation's tenant, and the client can sign its reader in. */
  canLookUp?: boolean;
}
