import { isGuid } from "../core/is_guid.ts";
import { isOfTenant } from "../core/remedy/own_tenant.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { type Button, button } from "./actions.ts";
import { bytesOf, type CarriedCase, packCase } from "./carried_case.ts";
import type { Setting } from "./setting.ts";

/** Which card the press brings back. */
export type CheckedView = "answer" | "fix";

/** A case larger than this is not carried twice more, as Teams refuses large cards. */
const MOST_BYTES = 2000;

/**
 * The button that looks in the reader's own tenant, with his rights, at the app that the token names.
 *
 * @param prescription The answer.
 * @param carried What the button brings back; undefined where it is too long for a card.
 * @param view Which card the press brings back.
 * @param setting Where the card is shown.
 * @param isAgain Whether the card shows already what was seen.
 * @returns Nothing where there is nothing to look at: no token of the reader's tenant for Graph, a
 * sample, or a bot or client that cannot look.
 */
export function checkTenantButton(
  prescription: Prescription,
  carried: CarriedCase | undefined,
  view: CheckedView,
  setting: Setting,
  isAgain: boolean,
): Button[] {
  if (carried === undefined || carried.origin?.kind === "sample") return [];
  if (!canCheck(prescription, setting)) return [];
  const { checkTenant, checkAgain } = setting.language.cards.buttons;
  const title = isAgain ? checkAgain : checkTenant;
  const data = { ...packCase(carried), view, ...(isAgain && { again: true }) };
  const isExtra = bytesOf(data) > MOST_BYTES;
  return [button(setting, title, "checkTenant", data, { isFree: true, isExtra })];
}

function canCheck({ diagnosis: { token } }: Prescription, setting: Setting): boolean {
  if (setting.canLookUp !== true || setting.place !== "chat") return false;
  if (token?.form !== "jwt" || token.appId === null || !isGuid(token.appId)) return false;
  return token.audience?.isGraph !== false && isOfTenant(token, setting.tenantId);
}
