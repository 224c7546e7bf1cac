import { VERBS, type Verb } from "../cards/actions.ts";
import { answerCard, type Told } from "../cards/answer_card.ts";
import type { CarriedCase } from "../cards/carried_case.ts";
import type { Chosen } from "../cards/choices.ts";
import type { Card } from "../cards/elements.ts";
import { fixCard } from "../cards/fix_card.ts";
import { pasteCard } from "../cards/paste_card.ts";
import { findSample } from "../cards/samples.ts";
import { samplesCard } from "../cards/samples_card.ts";
import type { Setting } from "../cards/setting.ts";
import { explainFindings } from "../core/explain.ts";
import { leavesUserOpen } from "../core/graph/user_reference.ts";
import { recall } from "../core/memory/recall.ts";
import type { Findings } from "../core/paste/findings.ts";
import { readPaste } from "../core/paste/read_paste.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { type Desk, optionsOf, type Visitor } from "./desk.ts";
import { NO_TEXTS } from "./message_text.ts";
import type { Outcome, PostProblem } from "./outcome.ts";
import { cardMessage, textMessage } from "./outgoing.ts";
import { readCarriedCase, readNewest } from "./read_carried_case.ts";
import { readChosen } from "./read_chosen.ts";
import { type GivenPiece, readPiece, readPrivatePaste } from "./read_inputs.ts";

/** A press on a button of ours. */
export interface Press {
  verb: unknown;
  /** The action's data with the values of the card's inputs; it comes from a client. */
  data: unknown;
  activity: Visitor;
  setting: Setting;
}

type Answer = (press: Press, desk: Desk) => Outcome | Promise<Outcome>;

/** What each button brings. A new one does not compile until it has a row here. */
const BRINGS = {
  showFix: withCase(async (carried, press, desk) => {
    const { activity } = press;
    const chosen = readChosen(press.data, carried, activity.from?.aadObjectId);
    const { language } = chosen;
    if (language !== undefined && language !== carried.choice?.language) {
      await desk.memory.chose(activity, language);
    }
    const { choice: _, ...open } = carried;
    const prescription = judge(open, press.setting, chosen.user);
    const { story, origin } = carried;
    const view = { chosen: checked(chosen, prescription), story, origin };
    return { kind: "card", card: fixCard(prescription, view, press.setting) };
  }),
  showAnswer: withCase((carried, { setting }) => ({
    kind: "card",
    card: caseCard(carried, setting),
  })),
  check: withCase(async (carried, press, desk) => {
    const { activity, setting, data } = press;
    const piece = readPiece(data, carried.findings.tokens);
    if (piece === undefined) {
      return { kind: "card", card: caseCard(carried, setting, { isPieceRefused: true }) };
    }
    // What a text shows goes on to what comes after; who signs in holds for this card.
    if (piece.kind === "shown") {
      // What is typed into a card is seen by the one who typed it, as in a dialog.
      const audience = setting.isPersonal ? "everybody" : "person";
      await desk.memory.add(activity, piece.findings, desk.now, audience);
    }
    const { origin } = carried;
    const findings = withPiece(carried, piece, desk.now);
    return desk.answerAlone(findings, setting, { origin }) ?? sentence(setting, "oldCard");
  }),
  checkTenant: withCase((carried, { setting }) => ({
    kind: "card",
    card: caseCard(carried, setting),
  })),
  adminText: withCase((carried, { setting }) => {
    const { adminMessage } = judge(carried, setting);
    // It is offered where nobody else reads along.
    if (adminMessage === null || !setting.isPersonal) return sentence(setting, "oldCard");
    return {
      kind: "post",
      // Its lines are to be copied as they are.
      message: { ...textMessage(adminMessage), textFormat: "plain" },
      done: setting.language.cards.replies.sentBelow,
      orElse: (problem) => caseCard(carried, setting, { notice: noticeOf(problem, setting) }),
    };
  }),
  share: withCase((carried, { activity, setting }) => {
    const chat: Setting = { ...setting, place: "chat" };
    const prescription = judge(carried, chat);
    const origin = { kind: "shared", by: activity.from?.name ?? "" } as const;
    const told = { origin, choice: carried.choice };
    return {
      kind: "post",
      message: cardMessage(answerCard(prescription, told, chat), prescription.title),
      done: setting.language.cards.dialog.shared,
      orElse: (problem) => caseCard(carried, setting, { notice: noticeOf(problem, setting) }),
    };
  }),
  startOver: async ({ data, activity, setting }, desk) => {
    const newest = readNewest(data);
    if (newest === undefined) return sentence(setting, "oldCard");
    const answer = await desk.startOver(activity, newest, setting);
    if (answer === "notYours" || answer === "notReached") return sentence(setting, answer);
    return answer ?? sentence(setting, "oldCard");
  },
  samples: ({ setting }) => ({ kind: "card", card: samplesCard(setting) }),
  sample: ({ data, setting }, desk) => {
    const sample = findSample((data as { sample?: unknown } | null)?.sample);
    if (sample === undefined) return sentence(setting, "oldCard");
    const { id, lines } = sample;
    const origin = { kind: "sample", id } as const;
    const answer = desk.answerAlone(readPaste(lines.join("\n")), setting, { origin });
    return answer ?? sentence(setting, "oldCard");
  },
  pastePrivately: ({ setting }) => ({ kind: "card", card: pasteCard(setting) }),
  paste: async ({ data, activity, setting }, desk) => {
    const texts = { ...NO_TEXTS, own: readPrivatePaste(data) };
    const findings = await desk.read(activity, texts, setting);
    const answer = await desk.answer(activity, findings, setting);
    const { nothing } = setting.language.cards.dialog;
    return answer ?? { kind: "card", card: pasteCard(setting, nothing) };
  },
} as const satisfies Record<Verb, Answer>;

/**
 * Says what a press brings: a card, a sentence, or a message for the conversation.
 *
 * @param press The press.
 * @param desk Who answers.
 */
export async function answerPress(press: Press, desk: Desk): Promise<Outcome> {
  const verb = VERBS.find((known) => known === press.verb);
  const isMisplaced =
    verb !== undefined && IN_DIALOGS.has(verb) && press.setting.place !== "dialog";
  if (verb === undefined || isMisplaced) return sentence(press.setting, "oldCard");
  return BRINGS[verb](press, desk);
}

/** Buttons that only dialogs have. */
const IN_DIALOGS: ReadonlySet<Verb> = new Set<Verb>(["share", "pastePrivately", "paste"]);

function withPiece(carried: CarriedCase, piece: GivenPiece, now: number): Findings {
  if (piece.kind === "caller") {
    return { ...carried.findings, clues: [piece.caller, ...carried.findings.clues] };
  }
  const notes = [carried, piece].map(({ findings }, at) => ({ id: `${at}`, at: now, findings }));
  return recall(notes, now).findings;
}

/** A button that brings its case back; what a client made of it is not taken on trust. */
function withCase(
  answer: (carried: CarriedCase, press: Press, desk: Desk) => Outcome | Promise<Outcome>,
): Answer {
  return (press, desk) => {
    const carried = readCarriedCase(press.data);
    return carried === undefined
      ? sentence(press.setting, "oldCard")
      : answer(carried, press, desk);
  };
}

/** Judged again at the same moment, so that every card of a case says the same. */
function judge(
  { findings, at, choice }: CarriedCase,
  setting: Setting,
  user = choice?.user,
): Prescription {
  return explainFindings(findings, at, { ...optionsOf(setting), user });
}

/** A user principal name does not do where an API takes an object id alone. */
function checked({ user, ...rest }: Chosen, { fixedRequest }: Prescription): Chosen {
  if (user === undefined) return rest;
  const isLeftOpen = fixedRequest !== null && leavesUserOpen(fixedRequest);
  return isLeftOpen ? { ...rest, problem: "notAnId" } : { ...rest, user };
}

function sentence({ language }: Setting, says: "oldCard" | "notYours" | "notReached"): Outcome {
  return { kind: "text", text: language.cards.replies[says] };
}

/** The first card of a case again, with what else there is to tell. */
function caseCard(carried: CarriedCase, setting: Setting, more: Told = {}): Card {
  const { story, choice, origin } = carried;
  const told = { story, choice, origin, ...more };
  return answerCard(judge(carried, setting), told, setting);
}

function noticeOf(problem: PostProblem, { language }: Setting): string {
  return language.cards.dialog[problem];
}
