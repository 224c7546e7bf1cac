import { languageFor } from "../cards/language.ts";
import type { Setting } from "../cards/setting.ts";
import { type Conversation, conversationTenant } from "./conversation_tenant.ts";

/** The part of an activity that tells where an answer will be shown. */
export interface Where extends Conversation {
  locale?: unknown;
  channelId?: unknown;
  serviceUrl?: unknown;
  conversation?: { tenantId?: unknown; conversationType?: string } | undefined;
}

/**
 * Tells where an answer will be shown, and what can be done there.
 *
 * @param activity The activity that is answered.
 * @param place Whether the answer stands in the chat or in a dialog over it.
 * @param canLookUp Whether the bot can look into a tenant; from a dialog nobody can be signed in.
 */
export function settingOf(
  activity: Where,
  place: Setting["place"] = "chat",
  canLookUp = false,
): Setting {
  const { locale, conversation } = activity;
  return {
    language: languageFor(locale),
    place,
    isPersonal: conversation?.conversationType === "personal",
    isTeams: isTeams(activity),
    tenantId: conversationTenant(activity),
    canLookUp: canLookUp && place === "chat",
  };
}

/** The Agents Playground calls itself `msteams` too, but opens no dialogs; it is reached by HTTP. */
function isTeams({ channelId, serviceUrl }: Where): boolean {
  const isReachedSafely = typeof serviceUrl === "string" && serviceUrl.startsWith("https://");
  return channelId === "msteams" && isReachedSafely;
}
