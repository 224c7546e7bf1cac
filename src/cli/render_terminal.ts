import { mayNeedPermission } from "../core/diagnosis/causes.ts";
import type { LanguageId } from "../core/paste/languages.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { supportLine } from "../core/remedy/support_ids.ts";
import { adminLines } from "./admin_lines.ts";
import { codeLines } from "./code_lines.ts";
import { heading, layOut, pageOf, pageStyle, type Row } from "./page.ts";
import { checklistRows, permissionRows } from "./permission_rows.ts";
import { requestRows, shortAnswer } from "./request_rows.ts";
import { sentRows } from "./sent_rows.ts";
import { severalRows } from "./several_rows.ts";

/** Where the answer is shown. */
export interface TerminalStyle {
  /** Width of the terminal; undefined in a pipe. */
  columns: number | undefined;
  colour: boolean;
  /** Write the request in this language too; undefined for that of the pasted code. */
  language?: LanguageId | undefined;
  /** Add what an administrator needs. */
  admin?: boolean;
}

const EMPTY_LINE: Row = { text: "" };

/**
 * Writes an answer for a terminal. The first line says what went wrong and the last what to do, as
 * these are what is read; the reasons, the permissions and the steps stand between.
 *
 * @param prescription The answer.
 * @param terminal How wide it is, and whether to colour.
 * @returns Text that ends with a line break. Escape codes are in it only for colours.
 */
export function renderTerminal(prescription: Prescription, terminal: TerminalStyle): string {
  const { title, gates, warnings } = prescription;
  const style = pageStyle(terminal, wholeIn(prescription));
  const checklist = checklistRows(prescription);
  const blocks = [
    layOut([{ text: title, tone: "title" }], style),
    layOut(caseRows(prescription), style),
    heading("Each request", severalRows(prescription), style),
    heading(checklist.length > 1 ? "Any one of these is enough" : "Checklist", checklist, style),
    layOut(hintRows(prescription), style),
    heading("What to do", stepRows(prescription), style),
    codeLines(prescription, terminal.language),
    terminal.admin === true ? adminLines(prescription) : [],
    layOut(
      [
        ...gates.map(({ says }): Row => ({ label: "Caution", labelTone: "open", text: says })),
        ...warnings.map((text): Row => ({ label: "Warning", labelTone: "danger", text })),
      ],
      style,
    ),
    layOut(dataRows(prescription), style),
    layOut([{ text: shortAnswer(prescription), tone: "title" }], style),
  ];
  return pageOf(blocks);
}

/** Addresses and calls that are copied stay in one piece. */
function wholeIn({ diagnosis: { request }, fixedRequest }: Prescription): string[] {
  const urls = fixedRequest === null ? [] : [fixedRequest.url];
  const calls = [fixedRequest, request].flatMap((one) =>
    one === null ? [] : [`${one.method} ${one.path}`],
  );
  return [...urls, ...calls];
}

/** How sure and why, what was sent, and what to use in its place. */
function caseRows(prescription: Prescription): Row[] {
  const groups = [
    reasonRows(prescription),
    sentRows(prescription.diagnosis),
    [...requestRows(prescription), ...permissionRows(prescription)],
  ];
  const shown = groups.filter((rows) => rows.length > 0);
  // In one block, so that all their texts stand in one column.
  return shown.flatMap((rows, at) => (at === 0 ? rows : [EMPTY_LINE, ...rows]));
}

function reasonRows(prescription: Prescription): Row[] {
  const { diagnosis, summary, fixedRequest } = prescription;
  const { alsoPossible, confidence, evidence, words } = diagnosis;
  const isSaid = fixedRequest !== null || summary === shortAnswer(prescription);
  const others = alsoPossible.map((cause) => words.remedy.causeNames[cause]).join("; or ");
  return [
    ...evidence.map(({ says }, at): Row => {
      const label = at === 0 ? words.diagnosis.confidence[confidence] : "";
      return { label, text: `${says}${at === 0 ? caveat(prescription) : ""}` };
    }),
    ...(others === "" ? [] : [{ label: confidence === "certain" ? "Also" : "Or", text: others }]),
    ...(isSaid ? [] : [{ label: "Meaning", text: summary }]),
  ];
}

/** Nobody but Graph can check the signature of a token for Graph. */
function caveat({ diagnosis: { evidence, token } }: Prescription): string {
  const byToken = evidence[0]?.from === "token" && token?.form === "jwt";
  return byToken ? " (as the token states; only Graph can verify it)" : "";
}

/** A single step is the last line already. */
function stepRows({ steps }: Prescription): Row[] {
  return steps.length < 2 ? [] : steps.map((text, at) => ({ label: `${at + 1}.`, text }));
}

/** Another way for an app, and what it holds beyond this request. */
function hintRows({ alternative, tooBroad }: Prescription): Row[] {
  const call =
    alternative?.method == null ? "" : `${alternative.method} ${alternative.path}, not the same: `;
  return [
    ...(alternative === null
      ? []
      : [
          { label: "Another way", text: `${call}${alternative.says}` },
          { text: alternative.source, tone: "aside" } as const,
        ]),
    ...tooBroad.map(({ name, says }): Row => ({ label: "Too broad", text: `${name}: ${says}` })),
  ];
}

function dataRows({ permissions, diagnosis, data, support }: Prescription): Row[] {
  const ids = support === null ? [] : [supportLine(support, diagnosis.words)];
  const age = data.isOld ? `, ${data.days} days old: newer permissions may be missing` : "";
  const edition = `Microsoft Graph permission data of ${data.date}, commit ${data.commit}${age}`;
  const isFromData = permissions !== null && mayNeedPermission(diagnosis.cause);
  return [...ids, ...(isFromData ? [edition] : [])].map((text) => ({ text, tone: "aside" }));
}
