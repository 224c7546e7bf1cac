import { GUID } from "../is_guid.ts";
import type { GraphError } from "./findings.ts";
import { readNamedIds } from "./named_ids.ts";
import { QUOTES } from "./quote_levels.ts";

const REQUEST_ID = new RegExp(
  String.raw`(?<![A-Za-z])(?<!client[-_ ]?)(?:request[-_ ]?id|trace[-_ ]id)[${QUOTES}\]]{0,2}\s{0,40}(?:=>|[:=])\s{0,4}[[${QUOTES}]{0,2}([0-9a-f]{8}-[0-9a-f-]{4,27})`,
  "i",
);

const DATE = new RegExp(
  String.raw`(?<![A-Za-z-])(?:date|timestamp)[${QUOTES}\]]{0,2}\s{0,40}(?:=>|[:=])\s{0,4}[[${QUOTES}]{0,2}(?:(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d:\d\d)|[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) GMT|datetime\.datetime\(([\d, ]{8,40}))`,
  "i",
);

/** Entra's ids and its time, whatever language they are named in: two ids in a row, then a time. */
const IDS_OF_ENTRA = new RegExp(
  String.raw`[:：]\s{0,4}(${GUID})\s{1,8}[^\n:：]{2,40}[:：]\s{0,4}${GUID}\s{1,8}[^\n:：]{2,40}[:：]\s{0,4}(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)`,
  "i",
);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads the id of a request, by which Microsoft's support finds it; Entra calls it a trace id. The
 * id that the client chose is another one.
 *
 * @param text An error, or the text around it.
 */
export function readRequestId(text: string): string | null {
  const id = REQUEST_ID.exec(text)?.[1] ?? null;
  return id !== null && id.length <= 40 ? id : null;
}

/**
 * Reads when an error was given, in any of the formats that services and SDKs print.
 *
 * @param text An error, or the text around it.
 * @returns `2026-08-06T07:05:00`, UTC.
 */
export function readDate(text: string): string | null {
  const found = DATE.exec(text);
  if (found === null) return null;
  const [, year, month, day, time, day1, name = "", year1, time1, numbers] = found;
  if (year !== undefined) return `${year}-${month}-${day}T${time}`;
  if (numbers !== undefined) return fromNumbers(numbers);
  const number = MONTHS.indexOf(name.toLowerCase()) + 1;
  return number === 0 ? null : `${year1}-${pad(number)}-${day1}T${time1}`;
}

/** `2024, 2, 20, 23, 12` of Python, which leaves out seconds that are none. */
function fromNumbers(list: string): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = list
    .split(",")
    .map(Number);
  if (!(year > 1999 && month > 0 && day > 0)) return null;
  return `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/**
 * Reads by what an error is known and whom it names.
 *
 * @param text The part of a text that is about it.
 */
export function marksIn(text: string): Pick<GraphError, "named" | "requestId" | "date"> {
  // A terminal may have broken an id.
  const line = text.replace(/\n[ \t]{0,40}(?=[0-9a-f-]{1,36}\b)/gi, "").replace(/\s+/g, " ");
  const [, id = null, day, time] = IDS_OF_ENTRA.exec(line) ?? [];
  return {
    named: readNamedIds(line),
    requestId: readRequestId(line) ?? id,
    date: readDate(line) ?? (day === undefined ? null : `${day}T${time}`),
  };
}
