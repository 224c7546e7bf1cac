import type { Cause } from "../core/diagnosis/causes.ts";
import type { Confidence } from "../core/diagnosis/diagnosis.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { actionRow, button } from "./actions.ts";
import { carryCase } from "./carried_case.ts";
import {
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

/** Causes after which there is nothing more to show behind a button. */
const WITHOUT_DETAILS: ReadonlySet<Cause> = new Set(["unrelated"]);

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
    ...warnings.slice(0, 1).map(warningBox),
    headline(title),
    ...evidenceLine(prescription),
    ...(sent === "" ? [] : [text(sent, { spacing: "Small" })]),
    ...(needsSummary(prescription) ? [text(escapeMarkdown(summary), { spacing: "Small" })] : []),
    ...(remedy === undefined ? [] : [remedy]),
    ...(gate === undefined ? [] : [caution(gate.says)]),
    ...warnings.slice(1).map((warning) => small(escapeMarkdown(warning))),
  ];
  if (!WITHOUT_DETAILS.has(diagnosis.cause)) {
    body.push(
      actionRow(button(mainButtonTitle(prescription), "showFix", carryCase(prescription), true)),
    );
  }
  body.push(small(`Permission data of ${data.date}. Nothing you paste is kept.`));
  return card(`${title} ${summary}`, body);
}

/** What the main button says. */
export function mainButtonTitle({ fixedRequest }: Prescription): string {
  return fixedRequest === null ? "Show what to change" : "Show fixed request";
}

function warningBox(warning: string): Element {
  return {
    type: "Container",
    style: "warning",
    items: [text(`${bolded("Caution:")} ${escapeMarkdown(warning)}`, { spacing: "None" })],
  };
}

function caution(says: string): Element {
  return text(`${bolded("Caution:")} ${escapeMarkdown(says)}`, {
    color: "Warning",
    spacing: "Medium",
  });
}

function bolded(word: string): string {
  return `**${word}**`;
}

/** How sure, and by what; a token's claims are only what it states itself. */
function evidenceLine({ diagnosis }: Prescription): Element[] {
  const [first] = diagnosis.evidence;
  if (first === undefined) return [];
  const byToken = first.from === "token" && diagnosis.token?.form === "jwt";
  const caveat = byToken ? " (as the token states; only Graph can verify it)" : "";
  return [small(escapeMarkdown(`${SURE[diagnosis.confidence]}: ${first.says}${caveat}`))];
}

/** Where a box with path and permission stands, a summary would only repeat it. */
function needsSummary({ diagnosis, fixedRequest }: Prescription): boolean {
  return fixedRequest === null || diagnosis.confidence === "possible";
}
