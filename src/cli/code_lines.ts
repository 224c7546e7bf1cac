import { LANGUAGES, type LanguageId } from "../core/paste/languages.ts";
import { prescribedCode } from "../core/remedy/prescribed_code.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { printable } from "./wrap_text.ts";

/**
 * Writes the request as code, ready to copy, behind what gets its token.
 *
 * @param prescription The answer.
 * @param asked The language asked for; without one it is that of the pasted code.
 * @returns A heading and the lines, never wrapped; none where there is no request or no language.
 */
export function codeLines(prescription: Prescription, asked: LanguageId | undefined): string[] {
  const language = asked ?? prescription.diagnosis.findings.language;
  // The page shows the request as HTTP already.
  if (language === null || (asked === undefined && language === "http")) return [];
  const written = prescribedCode(prescription, language);
  if (written === null) return [];
  const name = LANGUAGES.find(({ id }) => id === language)?.name ?? language;
  const { client, request } = written;
  const gap = client.lines.length === 0 ? [] : [""];
  return [`In ${name}`, "", ...client.lines, ...gap, ...request.lines].map(printable);
}
