import { mayNeedPermission } from "../core/diagnosis/causes.ts";
import type { Scheme } from "../core/graph/permission_index.ts";
import type { LanguageId } from "../core/paste/languages.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { supportLine } from "../core/remedy/support_ids.ts";
import { actionRow, button } from "./actions.ts";
import { adminMessageFold, commandsFold } from "./admin_folds.ts";
import { alternativeLines } from "./alternative_lines.ts";
import { type CarriedCase, type CarriedStory, carryCase } from "./carried_case.ts";
import { checklistTable, foldedIds } from "./checklist_table.ts";
import {
  bold,
  type Card,
  card,
  clip,
  type Element,
  escapeMarkdown,
  headline,
  line,
  readsAsMarkdown,
  SMALL,
  small,
  subheading,
  text,
} from "./elements.ts";
import type { Fold } from "./fold.ts";
import { otherRequests } from "./other_requests.ts";
import { languagePicker, requestBlock, signInFold } from "./request_block.ts";
import { whyNotTicked } from "./why_not_ticked.ts";

const KINDS = {
  application: "application permission",
  delegated: "delegated permission",
  personal: "delegated permission (personal account)",
} as const satisfies Record<Scheme, string>;

/** More than this nobody wants to have read out. */
const MOST_SPOKEN = 1000;

/** Teams takes 28 KB; beyond this the card does without what is folded. */
const MOST_BYTES = 24_000;

/**
 * The second card: the request to copy in the reader's language, the permission checklist and the
 * steps; folded behind buttons the code for the token, commands, and a text for the administrator.
 *
 * @param prescription The answer.
 * @param language The language to write the request in; the paste's own where none is chosen.
 * @param story Which messages the answer was put together from, if several.
 */
export function fixCard(
  prescription: Prescription,
  language: LanguageId = prescription.diagnosis.findings.language ?? "http",
  story?: CarriedStory,
): Card {
  const carried = carryCase(prescription, story);
  const picker = carried === undefined ? [] : languagePicker(prescription, language, carried);
  const signIn = signInFold(prescription, language);
  const message = adminMessageFold(prescription);
  // The commands take the most room, and the message says the same in words.
  const folded = [
    [...signIn, ...commandsFold(prescription), ...message],
    [...signIn, ...message],
  ];
  const lay = (parts: Parts) => layOut(prescription, language, parts);
  const cards = folded.map((folds) => lay({ carried, picker, folded: folds }));
  return cards.find(isShort) ?? lay({ carried, picker: [], folded: [] });
}

function isShort(whole: Card): boolean {
  return new TextEncoder().encode(JSON.stringify(whole)).length <= MOST_BYTES;
}

/** What a card may have to do without. */
interface Parts {
  carried: CarriedCase | undefined;
  picker: Element[];
  folded: Fold[];
}

function layOut(
  prescription: Prescription,
  language: LanguageId,
  { carried, picker, folded }: Parts,
): Card {
  const { diagnosis, fixedRequest, data, steps, support } = prescription;
  const title = titleOf(prescription);
  const body: Element[] = [
    headline(title),
    ...requestBlock(prescription, language),
    ...picker,
    ...otherRequests(prescription),
    ...checklist(prescription),
    ...tooBroadLines(prescription),
    ...gateLines(prescription),
    subheading(fixedRequest === null ? "What to do" : "Then"),
    ...stepList(steps),
    // Without a request to send the steps name it.
    ...(fixedRequest === null ? [] : alternativeLines(prescription)),
    ...buttons(prescription, carried, folded),
    ...folded.map(({ container }) => container),
    ...(support === null ? [] : [small(escapeMarkdown(supportLine(support, diagnosis.words)))]),
    small(`Permission data of ${data.date} (${data.commit}).`),
  ];
  return card(clip(`${title}. ${steps.join(" ")}`, MOST_SPOKEN), body);
}

function titleOf({ fixedRequest, diagnosis, scheme }: Prescription): string {
  if (fixedRequest !== null) {
    return scheme === "application" ? "The request an app can send" : "The request to send";
  }
  return diagnosis.cause === "no-error-visible" ? "What this request needs" : "What to change";
}

/** A hint, not a scolding: it may be there for another request. */
function tooBroadLines({ tooBroad }: Prescription): Element[] {
  return tooBroad.map(({ name, says }) =>
    line([{ bold: name }, `, in the token: ${says}`], { ...SMALL, spacing: "Small" }),
  );
}

/** The first gate opens the most; what opens each stands behind a button. */
function gateLines({ gates }: Prescription): Element[] {
  return gates.map(({ says }) =>
    text(`${bold("Caution:")} ${escapeMarkdown(says)}`, { spacing: "Medium" }),
  );
}

/** Whose permissions to list: the caller's, or both sides where nothing shows whose token it was. */
function shownSchemes({ diagnosis, fixedRequest, scheme }: Prescription): Scheme[] {
  const isOpen = diagnosis.context === "unknown" && fixedRequest === null;
  return isOpen ? ["delegated", "application"] : [scheme];
}

function checklist(prescription: Prescription): Element[] {
  const { permissions, diagnosis } = prescription;
  if (permissions === null || !mayNeedPermission(diagnosis.cause)) return [];
  const heading = subheading("Permission checklist");
  if (permissions.basis === "unknown") {
    const says =
      "Microsoft's permission data does not know this request, so no permission is named here.";
    return [heading, text(says, { spacing: "Small" })];
  }
  const schemes = shownSchemes(prescription);
  const tables = schemes.flatMap((scheme) =>
    permissions[scheme].supported === true
      ? checklistTable(prescription, scheme, KINDS[scheme])
      : [text(`No ${KINDS[scheme]} opens this request.`, { spacing: "Small" })],
  );
  const isListed = schemes.some((scheme) => permissions[scheme].supported === true);
  const untold = isListed ? whyNotTicked(prescription.diagnosis) : null;
  return [heading, ...tables, ...(untold === null ? [] : [small(untold)])];
}

/** One text, so that a reader of screens hears one list; a single step is no list. */
function stepList(steps: readonly string[]): Element[] {
  const lines = steps.length === 1 ? steps : steps.map((step, index) => `${index + 1}. ${step}`);
  return steps.some(readsAsMarkdown)
    ? lines.map((step) => line([step], { spacing: "Small" }))
    : [text(lines.join("\r"), { spacing: "Small" })];
}

function buttons(
  prescription: Prescription,
  carried: CarriedCase | undefined,
  folded: readonly Fold[],
): Element[] {
  const { permissions, diagnosis } = prescription;
  const ids =
    permissions === null || !mayNeedPermission(diagnosis.cause)
      ? []
      : shownSchemes(prescription).flatMap((scheme) => foldedIds(prescription, scheme));
  const actions = [
    ...(carried === undefined ? [] : [button("Back to the answer", "showAnswer", carried)]),
    ...(ids.length === 0
      ? []
      : [{ type: "Action.ToggleVisibility" as const, title: "Show ids", targetElements: ids }]),
  ];
  // More than a few in a row are cut short.
  return [folded.map(({ toggle }) => toggle), actions].flatMap((row) =>
    row.length === 0 ? [] : [actionRow(...row)],
  );
}
