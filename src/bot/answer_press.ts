import { VERBS, type Verb } from "../cards/actions.ts";
import { answerCard } from "../cards/answer_card.ts";
import type { CarriedCase } from "../cards/carried_case.ts";
import { pasteCard } from "../cards/paste_card.ts";
import { findSample } from "../cards/samples.ts";
import { samplesCard } from "../cards/samples_card.ts";
import type { Setting } from "../cards/setting.ts";
import { recall } from "../core/memory/recall.ts";
import type { Findings } from "../core/paste/findings.ts";
import { readPaste } from "../core/paste/read_paste.ts";
import { answerOfCase, fixOfCase, judgeCase, judgeChosen } from "./case_cards.ts";
import { checkRemembered, checkTenant } from "./check_tenant.ts";
import type { Desk } from "./desk.ts";
import { NO_TEXTS } from "./message_text.ts";
import type { Outcome, PostProblem } from "./outcome.ts";
import { cardMessage, textMessage } from "./outgoing.ts";
import type { Press } from "./press.ts";
import { readCarriedCase, readNewest } from "./read_carried_case.ts";
import { type GivenPiece, readPiece, readPrivatePaste } from "./read_inputs.ts";

type Answer = (press: Press, desk: Desk) => Outcome | Promise<Outcome>;

/** What each button brings. A new one does not compile until it has a row here. */
const BRINGS = {
  showFix: withCase(async (carried, press, desk) => {
    const { language } = judgeChosen(carried, press).chosen;
    if (language !== undefined && language !== carried.choice?.language) {
      await desk.memory.chose(press.activity, language);
    }
    return { kind: "card", card: fixOfCase(carried, press, desk) };
  }),
  showAnswer: withCase((carried, press, desk) => ({
    kind: "card",
    card: answerOfCase(carried, press, desk),
  })),
  check: withCase(async (carried, press, desk) => {
    const { activity, setting, data } = press;
    const piece = readPiece(data, carried.findings.tokens);
    if (piece === undefined) {
      return { kind: "card", card: answerOfCase(carried, press, desk, { isPieceRefused: true }) };
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
  checkTenant: (press, desk) =>
    press.way === "message" ? checkRemembered(press, desk) : checkCarried(press, desk),
  adminText: withCase((carried, press, desk) => {
    const { setting } = press;
    const { adminMessage } = judgeCase(carried, setting);
    // It is offered where nobody else reads along.
    if (adminMessage === null || !setting.isPersonal) return sentence(setting, "oldCard");
    return {
      kind: "post",
      // Its lines are to be copied as they are.
      message: { ...textMessage(adminMessage), textFormat: "plain" },
      done: setting.language.cards.replies.sentBelow,
      orElse: (problem) =>
        answerOfCase(carried, press, desk, { notice: noticeOf(problem, setting) }),
    };
  }),
  share: withCase((carried, press, desk) => {
    const { activity, setting } = press;
    const chat: Setting = { ...setting, place: "chat", canLookUp: desk.canLookUp };
    const prescription = judgeCase(carried, chat);
    const origin = { kind: "shared", by: activity.from?.name ?? "" } as const;
    const told = { origin, choice: carried.choice };
    return {
      kind: "post",
      message: cardMessage(answerCard(prescription, told, chat), prescription.title),
      done: setting.language.cards.dialog.shared,
      orElse: (problem) =>
        answerOfCase(carried, press, desk, { notice: noticeOf(problem, setting) }),
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
  const isInDialog = press.setting.place === "dialog";
  const isMisplaced = verb !== undefined && (isInDialog ? IN_CHATS : IN_DIALOGS).has(verb);
  if (verb === undefined || isMisplaced) return sentence(press.setting, "oldCard");
  return BRINGS[verb](press, desk);
}

/** Buttons that only dialogs have. */
const IN_DIALOGS: ReadonlySet<Verb> = new Set<Verb>(["share", "pastePrivately", "paste"]);

/** Buttons that dialogs do not have: nobody can be signed in from there. */
const IN_CHATS: ReadonlySet<Verb> = new Set<Verb>(["checkTenant"]);

const checkCarried = withCase(checkTenant);

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

function sentence({ language }: Setting, says: "oldCard" | "notYours" | "notReached"): Outcome {
  return { kind: "text", text: language.cards.replies[says] };
}

function noticeOf(problem: PostProblem, { language }: Setting): string {
  return language.cards.dialog[problem];
}
