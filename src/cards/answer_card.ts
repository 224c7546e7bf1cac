import type { Confidence } from "../core/diagnosis/diagnosis.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { actionRow, button } from "./actions.ts";
import { carryCase } from "./carried_case.ts";
import {
  bold,
  type Card,
  card,
  type Element,
  escapeMarkdown,
  headline,
  small,
  text,
} from "./elements.ts";
import { remedyBox } from "./remedy_box.ts";
import { sentLine } from "./token_line.ts";

const SURE = {
  certain: "Certain",
  likely: "Likely",
  possible: "Possible",
} as const satisfies Record<Confidence, string>;

/**
 * The first card: whose token, what went wrong and how sure that is, the path to use and the
 * permission to ask for. It answers by itself; the button shows the request to copy.
 *
 * @param prescription The answer.
 */
export function answerCard(prescription: Prescription): Card {
  const { diagnosis, title, summary, gates, warnings, data } = prescription;
  const sent = sentLine(diagnosis);
  const remedy = remedyBox(prescription);
  const [gate] = gates;
  const body: Element[] = [
    ...warnings.slice(0, 1).map(warningLine),
    headline(title),
    ...evidenceLine(prescription),
    ...(sent === "" ? [] : [text(sent, { spacing: "Small" })]),
    ...(needsSummary(prescription) ? [text(escapeMarkdown(summary), { spacing: "Small" })] : []),
    ...(remedy === undefined ? [] : [remedy]),
    ...(gate === undefined ? [] : [caution(gate.says)]),
    ...warnings.slice(1).map((warning) => small(escapeMarkdown(warning))),
  ];
  if (hasDetails(prescription)) {
    body.push(
      actionRow(button(mainButtonTitle(prescription), "showFix", carryCase(prescription), true)),
    );
  }
  body.push(small(`Permission data of ${data.date}. I keep nothing you paste.`));
  return card(`${title} ${summary}`, body);
}

/** What the main button says. */
export function mainButtonTitle({ fixedRequest }: Prescription): string {
  return fixedRequest === null ? "Show what to change" : "Show fixed request";
}

function warningLine(warning: string): Element {
  return text(`${bold("Caution:")} ${escapeMarkdown(warning)}`, { color: "Attention" });
}

function caution(says: string): Element {
  return text(`${bold("Caution:")} ${escapeMarkdown(says)}`, { spacing: "Medium" });
}

/** How sure, and by what; a token's claims are only what it states itself. */
function evidenceLine({ diagnosis }: Prescription): Element[] {
  const [first] = diagnosis.evidence;
  if (first === undefined) return [];
  const byToken = first.from === "token" && diagnosis.token?.form === "jwt";
  const caveat = byToken ? " (as the token states; only Graph can verify it)" : "";
  return [small(escapeMarkdown(`${SURE[diagnosis.confidence]}: ${first.says}${caveat}`))];
}

/** Where the box says it all, a summary would only repeat it. */
function needsSummary({ diagnosis, fixedRequest }: Prescription): boolean {
  return (
    fixedRequest === null && !(diagnosis.cause === "app-token-on-me" && diagnosis.request === null)
  );
}

/** Without a request there is nothing behind the button that the card does not say. */
function hasDetails({ diagnosis, steps }: Prescription): boolean {
  if (diagnosis.cause === "unrelated") return false;
  return diagnosis.request !== null || steps.length > 2;
}
