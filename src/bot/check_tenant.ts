import { z } from "zod";
import type { CarriedCase } from "../cards/carried_case.ts";
import type { CheckedView } from "../cards/check_tenant_button.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { questionOf } from "../core/tenant/question_of.ts";
import { answerOfCase, fixOfCase, judgeCase, judgeChosen, type More } from "./case_cards.ts";
import type { Desk } from "./desk.ts";
import type { Outcome, SignIn } from "./outcome.ts";
import type { Press } from "./press.ts";
import { showsNothing } from "./read_inputs.ts";
import { tenantPerson } from "./tenant_person.ts";

const viewed = z.object({ view: z.literal("fix") });

/** The button of a card that shows a look already asks for another one. */
const again = z.object({ again: z.literal(true) });

/**
 * Answers **Check in my tenant** with the same card and what is true in the presser's tenant, or asks him
 * to sign in first.
 *
 * @param carried The case that the card carries.
 * @param press The press.
 * @param desk Who answers.
 */
export function checkTenant(carried: CarriedCase, press: Press, desk: Desk): Promise<Outcome> {
  const view = viewed.safeParse(press.data).success ? "fix" : "answer";
  return check({ carried, view, press, desk });
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
  const carried: CarriedCase = { doctor: 1, at: desk.now, findings, ...choice };
  return check({ carried, view: "answer", press, desk });
}

/** What is checked, for whom, and on which card it is shown. */
interface Check {
  carried: CarriedCase;
  view: CheckedView;
  press: Press;
  desk: Desk;
}

async function check(one: Check): Promise<Outcome> {
  const { press, desk } = one;
  const { tenant } = desk;
  const says = press.setting.language.cards.tenant;
  if (tenant === undefined) return oldCard(press);
  const person = tenantPerson(press.activity, press.setting);
  if (person === undefined) return show(one, { notice: says.unknownPerson });
  const question = questionOf(judge(one), person);
  if (question === undefined) return { kind: "text", text: says.notOfTenant };
  // Who has signed in did so to look, whatever was seen before.
  const isAgain = press.proof !== undefined || again.safeParse(press.data).success;
  const known = isAgain ? undefined : tenant.known(question);
  // A user who was named since is still to be looked for.
  const isWhole = question.user === undefined || known?.user !== undefined;
  if (known !== undefined && isWhole) return show(one, { records: known });
  if (press.proof === undefined) {
    return askIn(press, { resource: tenant.resource, url: tenant.signInUrl(person) });
  }
  const outcome = await tenant.look(question, press.proof);
  switch (outcome.kind) {
    case "seen":
      return show(one, { records: outcome.records });
    // What a client gets by itself would be refused again.
    case "sign-in":
      return askIn(press, { url: outcome.url });
    case "failed":
      return show(one, { notice: says.problems[outcome.problem] });
  }
}

function judge({ carried, view, press }: Check): Prescription {
  return view === "fix"
    ? judgeChosen(carried, press).prescription
    : judgeCase(carried, press.setting);
}

const CARDS = { answer: answerOfCase, fix: fixOfCase } as const satisfies Record<
  CheckedView,
  unknown
>;

function show({ carried, view, press, desk }: Check, more: More): Outcome {
  return { kind: "card", card: CARDS[view](carried, press, desk, more) };
}

function askIn({ setting }: Press, how: Pick<SignIn, "resource" | "url">): Outcome {
  const { signInText: text, signInButton: title } = setting.language.cards.tenant;
  return { kind: "sign-in", signIn: { text, title, ...how } };
}

function oldCard({ setting }: Press): Outcome {
  return { kind: "text", text: setting.language.cards.replies.oldCard };
}
