import type { ICodeBlock, IContainer } from "@microsoft/teams.cards";
import type { Scheme } from "../core/graph/permission_index.ts";
import { userReference } from "../core/graph/user_reference.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { actionRow, button } from "./actions.ts";
import { carryCase } from "./carried_case.ts";
import { checklistTable, foldedIds } from "./checklist_table.ts";
import {
  type Card,
  card,
  clip,
  code,
  type Element,
  escapeMarkdown,
  headline,
  line,
  readsAsMarkdown,
  small,
  subheading,
  text,
} from "./elements.ts";
import { requestText } from "./request_text.ts";
import { whyNotTicked } from "./why_not_ticked.ts";

const KINDS = {
  application: "application permission",
  delegated: "delegated permission",
  personal: "delegated permission (personal account)",
} as const satisfies Record<Scheme, string>;

/** More than this nobody wants to have read out. */
const MOST_SPOKEN = 1000;

/**
 * The second card: the request to copy, the permission checklist and the steps.
 *
 * @param prescription The answer.
 */
export function fixCard(prescription: Prescription): Card {
  const { fixedRequest, gates, data, steps } = prescription;
  const title = titleOf(prescription);
  const body: Element[] = [
    headline(title),
    ...requestBlock(prescription),
    ...checklist(prescription),
    ...gates.map(({ says }) => text(`**Caution:** ${escapeMarkdown(says)}`, { spacing: "Medium" })),
    subheading(fixedRequest === null ? "What to do" : "Then"),
    ...stepList(steps),
    ...buttons(prescription),
    small(`Permission data of ${data.date} (${data.commit}).`),
  ];
  return card(clip(`${title}. ${steps.join(" ")}`, MOST_SPOKEN), body);
}

function titleOf({ fixedRequest, diagnosis }: Prescription): string {
  if (fixedRequest !== null) return "The request an app can send";
  return diagnosis.cause === "no-error-visible" ? "What this request needs" : "What to change";
}

function requestBlock(prescription: Prescription): Element[] {
  const request = requestText(prescription);
  if (request === undefined) return [];
  const fallback: IContainer = {
    type: "Container",
    style: "emphasis",
    spacing: "Small",
    // Line by line: a client without code blocks would join the lines of one text.
    items: request.lines.map((line, index) =>
      // Small, so that most addresses stand on one line.
      code(line === "" ? " " : line, { size: "Small", spacing: index === 0 ? "None" : "Small" }),
    ),
  };
  const block: ICodeBlock = {
    type: "CodeBlock",
    codeSnippet: request.lines.join("\n"),
    language: "PlainText",
    fallback,
  };
  return [
    ...(prescription.fixedRequest === null ? [small(requestLabel(prescription))] : []),
    block,
    ...(prescription.fixedRequest === null
      ? []
      : [
          small(
            `{id} is the user's ${userReference(prescription.fixedRequest.path)}; {token} is the app's own token.`,
          ),
        ]),
  ];
}

/** Where the cause is open, nobody can say that the request is right. */
function requestLabel({ diagnosis: { cause } }: Prescription): string {
  return cause === "ambiguous" || cause === "no-error-visible"
    ? "Your request:"
    : "Your request stays as it is:";
}

/** Whose permissions to list: the caller's, or both sides where nothing shows whose token it was. */
function shownSchemes({ diagnosis, fixedRequest, scheme }: Prescription): Scheme[] {
  const isOpen = diagnosis.context === "unknown" && fixedRequest === null;
  return isOpen ? ["delegated", "application"] : [scheme];
}

function checklist(prescription: Prescription): Element[] {
  const { permissions } = prescription;
  if (permissions === null) return [];
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

function buttons(prescription: Prescription): Element[] {
  const { permissions } = prescription;
  const carried = carryCase(prescription);
  const ids =
    permissions === null
      ? []
      : shownSchemes(prescription).flatMap((scheme) => foldedIds(prescription, scheme));
  const actions = [
    ...(carried === undefined ? [] : [button("Back to the answer", "showAnswer", carried)]),
    ...(ids.length === 0
      ? []
      : [{ type: "Action.ToggleVisibility" as const, title: "Show ids", targetElements: ids }]),
  ];
  return actions.length === 0 ? [] : [actionRow(...actions)];
}
