import { heading, layOut, pageOf, pageStyle, type Row, type Tone } from "../page.ts";
import { tokenSummary } from "../sent_rows.ts";
import { callChecklist, callRows } from "./call_rows.ts";
import type { Proof, SignIn } from "./proof.ts";
import { proofNotes } from "./proof_notes.ts";
import { shownBody } from "./shown_body.ts";
import { entraCodeOf } from "./sign_in_help.ts";
import { stepsOf } from "./steps_of.ts";
import { decidingCall, REASONS, reasonOf, type Verdict } from "./verdict.ts";
import { callOf, verdictWords } from "./verdict_words.ts";
import { whoSignsIn } from "./who_signs_in.ts";

/** Where it is shown. */
export interface ProofStyle {
  /** Width of the terminal; undefined in a pipe. */
  columns: number | undefined;
  colour: boolean;
  /** Print what Graph answered. */
  show: boolean;
}

const TONES = {
  proven: "use",
  refused: "danger",
  unproven: "title",
} as const satisfies Record<Verdict, Tone>;

/**
 * Writes a proof for a terminal: the verdict in the first line and the last, and between them who
 * signed in, what was sent before and after, and what Graph said.
 *
 * @param proof All that happened.
 * @param terminal How wide it is, and what to show.
 * @returns Text that ends with a line break. Escape codes are in it only for colours.
 */
export function renderProof(proof: Proof, terminal: ProofStyle): string {
  const { before, after } = proof;
  const calls = [before, after].filter((call) => call !== null);
  const style = pageStyle(
    terminal,
    calls.flatMap((call) => [callOf(call), call.request.url]),
  );
  // Whoever reads the first line alone, as with head -1, is to have the whole verdict.
  const titleStyle = terminal.columns === undefined ? { ...style, width: Number.MAX_VALUE } : style;
  const { title, next } = verdictWords(proof);
  const steps = stepRows(proof);
  const isSaid = steps.some(({ text }) => text === next);
  const { verdict } = REASONS[reasonOf(proof)];
  const deciding = decidingCall(proof);
  const checklist = deciding === null ? [] : callChecklist(deciding);
  return pageOf([
    layOut([{ text: title, tone: TONES[verdict] }], titleStyle),
    layOut(signInRows(proof), style),
    heading(
      after === null ? "Request" : "Before",
      before === null ? [] : callRows(before, after === null),
      style,
    ),
    heading("After", after === null ? [] : callRows(after, true), style),
    heading(checklist.length > 1 ? "Any one of these is enough" : "Checklist", checklist, style),
    heading("What to do", steps, style),
    layOut(
      proofNotes(proof).map((text): Row => ({ label: "Note", labelTone: "open", text })),
      style,
    ),
    terminal.show ? bodyLines(proof) : [],
    isSaid ? [] : layOut([{ text: next, tone: "title" }], style),
  ]);
}

function signInRows({ signIn, token, pasted: { diagnosis } }: Proof): Row[] {
  if (signIn === null) return [];
  if (!signIn.isTried) return [{ label: "Sign-in", text: "left out, as nothing can be sent yet" }];
  const { failure } = signIn;
  const { words, now } = diagnosis;
  const summary =
    token === null
      ? []
      : [token.form === "jwt" ? tokenSummary(token, now, words) : "one that cannot be read"];
  return [
    { label: failure === null ? "Signed in as" : "Sign-in of", text: whoSignsIn(signIn) },
    ...summary.map((text) => ({ label: "Token", text })),
    ...failureRows(signIn),
  ];
}

/** Without an answer of Entra the first line and the last say all there is to say. */
function failureRows({ app, failure }: SignIn): Row[] {
  const code = entraCodeOf(failure);
  const answer = failure?.answer ?? null;
  return [
    ...(answer === null || app.kind === "managed-identity"
      ? []
      : [{ label: "Tenant", text: app.tenantId }]),
    ...(code === null ? [] : [{ label: "Answer", text: `AADSTS${code}` }]),
    ...(answer === null ? [] : [{ label: "Why", text: answer.summary }]),
  ];
}

/** A single step is the last line already. */
function stepRows(proof: Proof): Row[] {
  const steps = stepsOf(proof);
  return steps.length < 2 ? [] : steps.map((text, at) => ({ label: `${at + 1}.`, text }));
}

/** It is read as it is, or copied, so it is never wrapped. */
function bodyLines(proof: Proof): string[] {
  const body = shownBody(decidingCall(proof));
  if (body === null) return [];
  const cut = body.isCut ? ["", "Cut here: the answer is longer."] : [];
  return ["What Graph answered", "", ...body.text.split("\n"), ...cut];
}
