/** What HTTP calls its errors, in letters only. */
const NAMES: Readonly<Record<string, number>> = {
  badrequest: 400,
  unauthorized: 401,
  paymentrequired: 402,
  forbidden: 403,
  notfound: 404,
  methodnotallowed: 405,
  notacceptable: 406,
  conflict: 409,
  gone: 410,
  preconditionfailed: 412,
  unprocessableentity: 422,
  locked: 423,
  toomanyrequests: 429,
  internalservererror: 500,
  notimplemented: 501,
  badgateway: 502,
  serviceunavailable: 503,
  gatewaytimeout: 504,
};

const NAME =
  "bad ?request|unauthorized|payment ?required|forbidden|not ?found|method ?not ?allowed|not ?acceptable|conflict|gone|precondition ?failed|unprocessable ?entity|locked|too ?many ?requests|internal ?server ?error|not ?implemented|bad ?gateway|service ?unavailable|gateway ?time-?out";

/** A status, or the name of one, where it is plain that it is meant as one. */
const STATUS = new RegExp(
  [
    String.raw`\bHTTP\/[\d.]{1,4}["']?[ \t]+([45]\d\d)\b`,
    String.raw`\b(?:GET|POST|PUT|PATCH|DELETE)[ |]{1,3}\S{4,2000}[ |]{1,3}([45]\d\d)\b`,
    String.raw`\bHTTP[ _-]?(?:status|error|code|response)?(?:[ _-]?code)?["' :=(]{1,6}([45]\d\d)\b`,
    String.raw`status(?:[ _-]{0,2}(?:code|kode))?(?: is| was| does not indicate success| of)?["'\ue001-\ue007\]]{0,2}\s{0,4}(?:=>|[:=：])?\s{0,4}["'\ue001-\ue007]?([45]\d\d)\b`,
    String.raw`status(?:[ _-]?code)["'\ue001-\ue007]?\s{0,4}(?:[:=]\s{0,4}|\()?["'\ue001-\ue007]?(${NAME})\b`,
    String.raw`\b(?:${NAME})["']?[ \t]{0,2}[(–—-][ \t]{0,2}([45]\d\d)\b`,
    String.raw`(?<![\w.-])([45]\d\d)[ \t]{1,2}errors?\b`,
    String.raw`(?<=\|[ \t]{0,4})([45]\d\d)[ \t]{0,4}\|`,
    String.raw`\bdeserialize: ([45]\d\d)\b`,
    String.raw`(?<![\w.-])([45]\d\d)[ \t]{0,2}[:(\]–—-]{0,2}[ \t]{0,2}["'\ue001-\ue007]?(?:${NAME}|(?:client|server) error)\b`,
    String.raw`\(([45]\d\d)\)[ \t]?(?=:|$|[A-Z])`,
    String.raw`\b(?:error|returned|failed with|got|response|responded with|code)["']?[ :=]{1,3}([45]\d\d)(?![\w.-]|[ \t]*(?:times|items|of)\b)`,
  ].join("|"),
  "gim",
);

/** More are not looked at. */
const MOST = 200;

/** Mail servers number their refusals alike: 550. */
function isOfHttp(status: number): boolean {
  return status <= 431 || status === 451 || (status >= 500 && status <= 511);
}

/** An HTTP status and where it stands. */
export interface FoundStatus {
  at: number;
  status: number;
}

/**
 * The status of the call that failed: a service in between answers 400 or 500 itself when the call that
 * it made was refused.
 *
 * @param statuses The statuses of one answer, in the order they stand.
 * @returns Null where there is none.
 */
export function statusOfCall(statuses: readonly FoundStatus[]): number | null {
  const [first] = statuses;
  if (first === undefined) return null;
  const inner = IN_BETWEEN.has(first.status)
    ? statuses.find(({ status }) => OF_THE_CALL.has(status))
    : undefined;
  return (inner ?? first).status;
}

const IN_BETWEEN: ReadonlySet<number> = new Set([400, 500, 502]);
const OF_THE_CALL: ReadonlySet<number> = new Set([401, 403, 404, 429]);

/**
 * Finds the HTTP statuses of failed calls: `HTTP/1.1 403`, `status: 403`, `403 Forbidden`,
 * `Forbidden - 403`, `Status Code: Forbidden`, `(403)`, `GET https://… 403`.
 *
 * @param text The pasted text.
 * @returns In the order they stand.
 */
export function findStatuses(text: string): FoundStatus[] {
  const found: FoundStatus[] = [];
  for (const match of text.matchAll(STATUS)) {
    const value = match.slice(1).find((group) => group !== undefined) ?? "";
    const status = /^\d/.test(value)
      ? Number(value)
      : NAMES[value.toLowerCase().replace(/[ -]/g, "")];
    if (status !== undefined && isOfHttp(status)) found.push({ at: match.index, status });
    if (found.length >= MOST) break;
  }
  return found;
}
