import { answerCard, type Told } from "../cards/answer_card.ts";
import type { CarriedCase } from "../cards/carried_case.ts";
import type { Chosen } from "../cards/choices.ts";
import type { Card } from "../cards/elements.ts";
import { fixCard } from "../cards/fix_card.ts";
import type { Setting } from "../cards/setting.ts";
import { explainFindings } from "../core/explain.ts";
import { leavesUserOpen } from "../core/graph/user_reference.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { judgeTenant } from "../core/tenant/judge_tenant.ts";
import { questionOf } from "../core/tenant/question_of.ts";
import type { TenantTruth } from "../core/tenant/tenant_truth.ts";
import { type Desk, optionsOf } from "./desk.ts";
import type { Press } from "./press.ts";
import { readChosen } from "./read_chosen.ts";
import { tenantPerson } from "./tenant_person.ts";

/** What else there is to say on a card of a case. */
export type More = Pick<Told, "notice" | "tenant" | "isPieceRefused">;

/**
 * Judges a case again at the same moment, so that every card of it says the same.
 *
 * @param carried The case.
 * @param setting Where it is answered.
 * @param user The user that the request is for, where another one was chosen.
 */
export function judgeCase(
  { findings, at, choice }: CarriedCase,
  setting: Setting,
  user = choice?.user,
): Prescription {
  return explainFindings(findings, at, { ...optionsOf(setting), user });
}

/**
 * The first card of a case again, with what its reader saw in his tenant.
 *
 * @param carried The case.
 * @param press The press.
 * @param desk Who answers.
 * @param more What else there is to tell.
 */
export function answerOfCase(
  carried: CarriedCase,
  press: Press,
  desk: Desk,
  more: More = {},
): Card {
  const { story, choice, origin } = carried;
  const prescription = judgeCase(carried, press.setting);
  const tenant = knownTruth(prescription, press, desk);
  return answerCard(prescription, { story, choice, origin, tenant, ...more }, press.setting);
}

/**
 * The second card of a case, for what was chosen on it, with what its reader saw in his tenant.
 *
 * @param carried The case.
 * @param press The press, with what was chosen.
 * @param desk Who answers.
 * @param more What else there is to tell.
 */
export function fixOfCase(
  carried: CarriedCase,
  press: Press,
  desk: Desk,
  more: Pick<More, "notice" | "tenant"> = {},
): Card {
  const { story, origin } = carried;
  const { chosen, prescription } = judgeChosen(carried, press);
  const tenant = knownTruth(prescription, press, desk);
  return fixCard(prescription, { chosen, story, origin, tenant, ...more }, press.setting);
}

/**
 * Judges a case for what was chosen on its second card.
 *
 * @param carried The case.
 * @param press The press, with what was chosen.
 */
export function judgeChosen(
  carried: CarriedCase,
  { data, activity, setting }: Press,
): { chosen: Chosen; prescription: Prescription } {
  const chosen = readChosen(data, carried, activity.from?.aadObjectId);
  const { choice: _, ...open } = carried;
  const prescription = judgeCase(open, setting, chosen.user);
  return { chosen: checked(chosen, prescription), prescription };
}

/** What a reader saw is for his eyes alone. */
function knownTruth(
  prescription: Prescription,
  { activity, setting, way }: Press,
  { tenant }: Desk,
): TenantTruth | undefined {
  const person = tenantPerson(activity, setting);
  if (tenant === undefined || person === undefined) return undefined;
  if (way === "message" && !setting.isPersonal) return undefined;
  const question = questionOf(prescription, person);
  const records = question && tenant.known(question);
  return records && judgeTenant(prescription, records);
}

/** A user principal name does not do where an API takes an object id alone. */
function checked({ user, ...rest }: Chosen, { fixedRequest }: Prescription): Chosen {
  if (user === undefined) return rest;
  const isLeftOpen = fixedRequest !== null && leavesUserOpen(fixedRequest);
  return isLeftOpen ? { ...rest, problem: "notAnId" } : { ...rest, user };
}
