import { isAboutPermissions, mayNeedPermission } from "../core/diagnosis/causes.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { actionRow, button } from "./actions.ts";
import { adminMessageFold } from "./admin_folds.ts";
import { alternativeLines } from "./alternative_lines.ts";
import { type CarriedStory, carryCase } from "./carried_case.ts";
import {
  bold,
  type Card,
  card,
  clip,
  type Element,
  escapeMarkdown,
  headline,
  line,
  SMALL,
  small,
  text,
} from "./elements.ts";
import type { Fold } from "./fold.ts";
import { otherRequests } from "./other_requests.ts";
import { isRequestTheMatter, remedyBox } from "./remedy_box.ts";
import { startOverButton, storyLines } from "./story_lines.ts";
import { sentLine } from "./token_line.ts";

/** Many tokens in one paste must not push the answer out of sight. */
const MOST_LEAKS = 3;

/**
 * The first card: whose token, what went wrong and how sure that is, the path to use and the
 * permission to ask for. It answers by itself; the button shows the request to copy.
 *
 * @param prescription The answer.
 * @param told How it came about in a conversation of several messages.
 */
export function answerCard(prescription: Prescription, told: Told = {}): Card {
  const { diagnosis, title, summary, warnings, leaks } = prescription;
  const sent = sentLine(diagnosis);
  const remedy = remedyBox(prescription);
  const folded = adminMessageFold(prescription);
  // A working token in the chat comes before everything; what was left out comes after the answer.
  const asides = warnings.filter((warning) => !leaks.includes(warning));
  const { change = null, story } = told;
  return card(clip([change ?? [], title, summary].flat().join(" ")), [
    ...leaks.slice(0, MOST_LEAKS).map(leakLine),
    ...(change === null ? [] : [text(escapeMarkdown(change), { weight: "Bolder" })]),
    headline(title),
    ...evidenceLine(prescription),
    ...(sent.length === 0 ? [] : [line(sent, { spacing: "Small" })]),
    ...(needsSummary(prescription) ? [line([clip(summary)], { spacing: "Small" })] : []),
    ...(remedy === undefined ? [] : [remedy]),
    ...otherRequests(prescription),
    // Where there is a request to send, another operation is an aside for the second card.
    ...(prescription.fixedRequest === null ? alternativeLines(prescription) : []),
    ...cautionLine(prescription),
    ...asides.map((aside) => small(escapeMarkdown(aside))),
    ...buttons(prescription, folded, story),
    ...folded.map(({ container }) => container),
    ...(story === undefined ? [] : storyLines(story, diagnosis.now, diagnosis.words)),
    small(footer(prescription)),
  ]);
}

/** How an answer came about in a conversation. */
export interface Told {
  /** Which messages it was put together from; left out where it was one. */
  story?: CarriedStory | undefined;
  /** What a new token changed since the answer before; null where nothing. */
  change?: string | null;
}

/** What the main button says. */
export function mainButtonTitle({ fixedRequest, diagnosis }: Prescription): string {
  if (fixedRequest !== null) return "Show fixed request";
  return diagnosis.cause === "no-error-visible" ? "Show permissions" : "Show what to change";
}

function leakLine(warning: string): Element {
  return text(`${bold("Caution:")} ${escapeMarkdown(warning)}`, { color: "Attention" });
}

/** One gate, and only where the card speaks of a permission: a new token comes before it. */
function cautionLine({ diagnosis, gates }: Prescription): Element[] {
  const [gate] = gates;
  if (gate === undefined || !isAboutPermissions(diagnosis.cause)) return [];
  return [text(`${bold("Caution:")} ${escapeMarkdown(gate.says)}`, { spacing: "Medium" })];
}

function footer({ diagnosis, permissions, data }: Prescription): string {
  const isFromData = permissions !== null && mayNeedPermission(diagnosis.cause);
  return `${isFromData ? `Permission data of ${data.date}. ` : ""}Nothing you paste is kept; these facts are, for 30 minutes. Say forget to drop them.`;
}

/** How sure, and by what; a token's claims are only what it states itself. */
function evidenceLine({ diagnosis }: Prescription): Element[] {
  const { evidence, confidence, token, cause, clue, words } = diagnosis;
  // What was asked for stands in the next line; a request alone proves nothing.
  const told = evidence.find(({ from }) => from !== "request");
  const first = clue === null ? told : evidence[0];
  if (first === undefined) return [];
  const byClaims = first.from === "token" && token?.form === "jwt" && cause !== "token-malformed";
  const caveat = byClaims ? " (as the token states; only Graph can verify it)" : "";
  return [line([`${words.diagnosis.confidence[confidence]}: ${clip(first.says)}${caveat}`], SMALL)];
}

/** Where the box says it all, a summary would only repeat it. */
function needsSummary(prescription: Prescription): boolean {
  const { diagnosis, fixedRequest } = prescription;
  if (diagnosis.cause === "app-token-on-me") {
    return diagnosis.request !== null && fixedRequest === null;
  }
  return !(isRequestTheMatter(prescription) && fixedRequest !== null);
}

function buttons(
  prescription: Prescription,
  folded: readonly Fold[],
  story: CarriedStory | undefined,
): Element[] {
  const actions = [
    ...mainButton(prescription, story),
    ...folded.map(({ toggle }) => toggle),
    ...(story === undefined ? [] : [startOverButton(story)]),
  ];
  return actions.length === 0 ? [] : [actionRow(...actions)];
}

/** There is a button only where more stands behind it than the card says. */
function mainButton(prescription: Prescription, story: CarriedStory | undefined) {
  const carried = hasDetails(prescription) ? carryCase(prescription, story) : undefined;
  if (carried === undefined) return [];
  return [button(mainButtonTitle(prescription), "showFix", carried, true)];
}

function hasDetails({ diagnosis, permissions, steps }: Prescription): boolean {
  const { cause, request } = diagnosis;
  if (cause === "unrelated") return false;
  if (cause === "no-error-visible") return permissions?.basis === "documented";
  return request !== null || steps.length > 2;
}
