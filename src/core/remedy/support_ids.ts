import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Words } from "../words/words.ts";

/** What Microsoft's support finds a failed call by; neither is a secret. */
export interface SupportIds {
  requestId: string | null;
  /** Of the answer, UTC, `YYYY-MM-DDTHH:MM:SS`. */
  date: string | null;
}

/**
 * The ids of the judged answer, for a support ticket.
 *
 * Source: Microsoft Learn, "Microsoft Graph error responses and resource types".
 *
 * @param diagnosis The diagnosis.
 * @returns Null where the paste had no error, or the error neither id nor date.
 */
export function supportIds({ error }: Diagnosis): SupportIds | null {
  if (error === null || (error.requestId === null && error.date === null)) return null;
  return { requestId: error.requestId, date: error.date };
}

/**
 * The same in a line.
 *
 * @param support The ids.
 * @param words The language to write in.
 */
export function supportLine({ requestId, date }: SupportIds, words: Words): string {
  const { support } = words.remedy;
  const ids = [
    ...(requestId === null ? [] : [support.requestId(requestId)]),
    ...(date === null ? [] : [support.date(date)]),
  ];
  return support.line(ids);
}
