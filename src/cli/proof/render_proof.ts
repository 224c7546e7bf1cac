import { heading, layOut, pageOf, pageStyle, type Row, type Tone } from "../page.ts";
import { tokenSummary } from "../sent_rows.ts";
import { callChecklist, callRows } from "./call_rows.ts";
import type { Proof } from "./proof.ts";
import { proofNotes } from "./proof_notes.ts";
import { shownBody } from "./shown_body.ts";
import { decidingCall, REASONS, type Reason, reasonOf, type Verdict } from "./verdict.ts";
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
  const { title, next } = verdictWords(proof);
  const { verdict } = REASONS[reasonOf(proof)];
  const deciding = decidingCall(proof);
  const checklist = deciding === null ? [] : callChecklist(deciding);
  return pageOf([
    layOut([{ text: title, tone: TONES[verdict] }], style),
    layOut(signInRows(proof), style),
    heading(
      after === null ? "Request" : "Before",
      before === null ? [] : callRows(before, after === null),
      style,
    ),
    heading("After", after === null ? [] : callRows(after, true), style),
    heading(checklist.length > 1 ? "Any one of these is enough" : "Checklist", checklist, style),
    heading("What to do", stepRows(proof), style),
    layOut(
      proofNotes(proof).map((text): Row => ({ label: "Note", labelTone: "open", text })),
      style,
    ),
    terminal.show ? bodyLines(proof) : [],
    layOut([{ text: next, tone: "title" }], style),
  ]);
}

function signInRows({ signIn, token, pasted: { diagnosis } }: Proof): Row[] {
  if (signIn === null) return [];
  const { failure } = signIn;
  const { words, now } = diagnosis;
  const summary =
    token === null
      ? []
      : [token.form === "jwt" ? tokenSummary(token, now, words) : "one that cannot be read"];
  const answer = failure?.answer ?? null;
  // Without an answer of Entra the last line says all there is to say.
  const failed = answer === null ? [] : [answer.title, answer.summary];
  return [
    { label: failure === null ? "Signed in as" : "Sign-in of", text: whoSignsIn(signIn) },
    ...summary.map((text) => ({ label: "Token", text })),
    ...failed.map((text, at): Row => ({ label: at === 0 ? "Why" : "", text })),
  ];
}

/** Where these stand in the way, there is something to do; a new token was tried already. */
const HELPED: readonly Reason[] = ["refused", "permission-missing", "sign-in-failed"];

/** A single step is the last line already. */
function stepRows(proof: Proof): Row[] {
  const deciding = decidingCall(proof);
  const answer = deciding === null ? proof.signIn?.failure?.answer : deciding.answer;
  const steps = answer?.steps ?? [];
  if (!HELPED.includes(reasonOf(proof)) || steps.length < 2) return [];
  return steps.map((text, at) => ({ label: `${at + 1}.`, text }));
}

/** It is read as it is, or copied, so it is never wrapped. */
function bodyLines(proof: Proof): string[] {
  const body = shownBody(decidingCall(proof));
  if (body === null) return [];
  const cut = body.isCut ? ["", "Cut here: the answer is longer."] : [];
  return ["What Graph answered", "", ...body.text.split("\n"), ...cut];
}
