import { z } from "zod";
import type { CarriedCase } from "../cards/carried_case.ts";
import type { CheckedView } from "../cards/check_tenant_button.ts";
import { judgeTenant } from "../core/tenant/judge_tenant.ts";
import { questionOf } from "../core/tenant/question_of.ts";
import { answerOfCase, fixOfCase, judgeCase, judgeChosen, type More } from "./case_cards.ts";
import type { Desk } from "./desk.ts";
import type { Outcome } from "./outcome.ts";
import type { Press } from "./press.ts";
import { showsNothing } from "./read_inputs.ts";
import type { LookUpOutcome } from "./tenant_look_up.ts";
import { tenantPerson } from "./tenant_person.ts";

const viewed = z.object({ view: z.literal("fix") });

/**
 * Answers **Check in my tenant** with the same card and what is true in the presser's tenant, or asks him
 * to sign in first.
 *
 * @param carried The case that the card carries.
 * @param press The press.
 * @param desk Who answers.
 */
export function checkTenant(carried: CarriedCase, press: Press, desk: Desk): Promise<Outcome> {
  return look(carried, viewed.safeParse(press.data).success ? "fix" : "answer", press, desk);
}

/**
 * The same for a client that only sends messages, and for a sign-in that comes by itself: for what this
 * person showed here, as nothing that a client sends says which case is meant.
 *
 * @param press The press.
 * @param desk Who answers.
 */
export async function checkRemembered(press: Press, desk: Desk): Promise<Outcome> {
  const { activity, setting } = press;
  const says = setting.language.cards.tenant;
  if (desk.tenant === undefined) return oldCard(press);
  // Everybody would see the answer.
  if (!setting.isPersonal) return { kind: "text", text: says.onlyForYou };
  const { findings, chosenLanguage } = await desk.memory.all(activity, desk.now, "everybody");
  if (showsNothing(findings)) return { kind: "text", text: says.nothingRemembered };
  const choice = chosenLanguage === null ? {} : { choice: { language: chosenLanguage } };
  return look({ doctor: 1, at: desk.now, findings, ...choice }, "answer", press, desk);
}

async function look(
  carried: CarriedCase,
  view: CheckedView,
  press: Press,
  desk: Desk,
): Promise<Outcome> {
  const { activity, setting, proof } = press;
  const { tenant } = desk;
  if (tenant === undefined) return oldCard(press);
  const says = setting.language.cards.tenant;
  const show = (more: More): Outcome => ({
    kind: "card",
    card: CARDS[view](carried, press, desk, more),
  });
  const person = tenantPerson(activity, setting);
  if (person === undefined) return show({ notice: says.unknownPerson });
  const prescription =
    view === "fix" ? judgeChosen(carried, press).prescription : judgeCase(carried, setting);
  const question = questionOf(prescription, person);
  if (question === undefined) return { kind: "text", text: says.notOfTenant };
  const known = tenant.known(question);
  // A user who was named since is still to be looked for.
  const isWhole = question.user === undefined || known?.user !== undefined;
  if (known !== undefined && isWhole) return show({ tenant: judgeTenant(prescription, known) });
  const ask = (how: { resource?: string; url?: string | undefined }): Outcome => ({
    kind: "sign-in",
    signIn: { text: says.signInText, title: says.signInButton, ...how },
  });
  if (proof === undefined) return ask({ resource: tenant.resource, url: tenant.signInUrl(person) });
  const outcome: LookUpOutcome = await tenant.look(question, proof);
  switch (outcome.kind) {
    case "seen":
      return show({ tenant: judgeTenant(prescription, outcome.records) });
    // What a client gets by itself would be refused again.
    case "sign-in":
      return ask({ url: outcome.url });
    case "failed":
      return show({ notice: says.problems[outcome.problem] });
  }
}

const CARDS = { answer: answerOfCase, fix: fixOfCase } as const satisfies Record<
  CheckedView,
  unknown
>;

function oldCard({ setting }: Press): Outcome {
  return { kind: "text", text: setting.language.cards.replies.oldCard };
}
