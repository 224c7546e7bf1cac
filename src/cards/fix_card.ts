import type { ICodeBlock, IContainer } from "@microsoft/teams.cards";
import type { Scheme } from "../core/graph/permission_index.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { actionRow, button } from "./actions.ts";
import { carryCase } from "./carried_case.ts";
import { checklistTable, foldedIds } from "./checklist_table.ts";
import {
  type Card,
  card,
  code,
  type Element,
  escapeMarkdown,
  headline,
  small,
  subheading,
  text,
} from "./elements.ts";
import { requestText } from "./request_text.ts";

const KINDS = {
  application: "application permission",
  delegated: "delegated permission",
  personal: "delegated permission (personal account)",
} as const satisfies Record<Scheme, string>;

/**
 * The second card: the request to copy, the permission checklist and the steps.
 *
 * @param prescription The answer.
 */
export function fixCard(prescription: Prescription): Card {
  const { fixedRequest, gates, data } = prescription;
  const title = fixedRequest === null ? "What to change" : "The request an app can send";
  const body: Element[] = [
    headline(title),
    ...requestBlock(prescription),
    ...checklist(prescription),
    ...gates.map(({ says }) => text(`**Caution:** ${escapeMarkdown(says)}`, { spacing: "Medium" })),
    subheading(fixedRequest === null ? "What to do" : "Then"),
    stepList(prescription.steps),
    buttons(prescription),
    small(`Permission data of ${data.date} (${data.commit}).`),
  ];
  return card(`${title}. ${prescription.steps.join(" ")}`, body);
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
      code(line === "" ? " " : line, { spacing: index === 0 ? "None" : "Small" }),
    ),
  };
  const block: ICodeBlock = {
    type: "CodeBlock",
    codeSnippet: request.lines.join("\n"),
    language: "PlainText",
    fallback,
  };
  return [
    ...(prescription.fixedRequest === null ? [small("Your request stays as it is:")] : []),
    block,
    ...(prescription.fixedRequest === null
      ? []
      : [
          small(
            "{id} is the user's object id or user principal name; {token} is the app's own token.",
          ),
        ]),
  ];
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
  const tables = shownSchemes(prescription).flatMap((scheme) =>
    permissions[scheme].supported === true
      ? checklistTable(prescription, permissions[scheme], KINDS[scheme])
      : [text(`No ${KINDS[scheme]} opens this request.`, { spacing: "Small" })],
  );
  return [heading, ...tables];
}

/** One text, so that a reader of screens hears one list. */
function stepList(steps: readonly string[]): Element {
  const lines = steps.map((step, index) => `${index + 1}. ${escapeMarkdown(step)}`);
  return text(lines.join("\r"), { spacing: "Small" });
}

function buttons(prescription: Prescription): Element {
  const { permissions } = prescription;
  const ids =
    permissions === null
      ? []
      : shownSchemes(prescription).flatMap((scheme) =>
          foldedIds(prescription, permissions[scheme]),
        );
  return actionRow(
    button("Back to the answer", "showAnswer", carryCase(prescription)),
    ...(ids.length === 0
      ? []
      : [{ type: "Action.ToggleVisibility" as const, title: "Show ids", targetElements: ids }]),
  );
}
