import { answerCard, type Told } from "../cards/answer_card.ts";
import type { CarriedCase } from "../cards/carried_case.ts";
import type { Chosen } from "../cards/choices.ts";
import type { Card } from "../cards/elements.ts";
import { fixCard } from "../cards/fix_card.ts";
import type { Setting } from "../cards/setting.ts";
import { explainFindings } from "../core/explain.ts";
import { leavesUserOpen } from "../core/graph/user_reference.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { asTheDirectoryKnows } from "../core/tenant/as_the_directory_knows.ts";
import { judgeTenant } from "../core/tenant/judge_tenant.ts";
import { questionOf } from "../core/tenant/question_of.ts";
import type { TenantRecords } from "../core/tenant/tenant_records.ts";
import { type Desk, optionsOf } from "./desk.ts";
import type { Press } from "./press.ts";
import { readChosen } from "./read_chosen.ts";
import { tenantPerson } from "./tenant_person.ts";

/** What else there is to say on a card of a case. */
export interface More extends Pick<Told, "notice" | "isPieceRefused"> {
  /** What its reader has just seen in his tenant. */
  records?: TenantRecords;
}

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
  { records, ...more }: More = {},
): Card {
  const { story, choice, origin } = carried;
  const judge = (one: CarriedCase) => judgeCase(one, press.setting);
  const offline = judge(carried);
  const seen = records ?? knownRecords(offline, press, desk);
  const prescription = seen === undefined ? offline : judge(asSeen(carried, seen));
  const tenant = seen && judgeTenant(prescription, seen);
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
  { records, notice }: Pick<More, "notice" | "records"> = {},
): Card {
  const { story, origin } = carried;
  const offline = judgeChosen(carried, press);
  const seen = records ?? knownRecords(offline.prescription, press, desk);
  const { chosen, prescription } =
    seen === undefined ? offline : judgeChosen(asSeen(carried, seen), press);
  const tenant = seen && judgeTenant(prescription, seen);
  return fixCard(prescription, { chosen, story, origin, tenant, notice }, press.setting);
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

function asSeen(carried: CarriedCase, records: TenantRecords): CarriedCase {
  return { ...carried, findings: asTheDirectoryKnows(carried.findings, records) };
}

/** What a reader saw is for his eyes alone. */
function knownRecords(
  prescription: Prescription,
  { activity, setting, way }: Press,
  { tenant }: Desk,
): TenantRecords | undefined {
  const person = tenantPerson(activity, setting);
  if (tenant === undefined || person === undefined) return undefined;
  if (way === "message" && !setting.isPersonal) return undefined;
  const question = questionOf(prescription, person);
  return question && tenant.known(question);
}

/** A user principal name does not do where an API takes an object id alone. */
function checked({ user, ...rest }: Chosen, { fixedRequest }: Prescription): Chosen {
  if (user === undefined) return rest;
  const isLeftOpen = fixedRequest !== null && leavesUserOpen(fixedRequest);
  return isLeftOpen ? { ...rest, problem: "notAnId" } : { ...rest, user };
}
