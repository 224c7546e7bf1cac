import { GraphCallError, type GraphResponse } from "../../live/graph_client.ts";
import { isAnswered } from "./is_answered.ts";

/** Paths whose answer is a content of any kind, and no JSON. */
const OF_CONTENT =
  /\/(?:\w*content|contentStream|\$(?:value|count|metadata)|logo|favicon|customCSS|backgroundImage|(?:banner|square|header)Logo\w*)$/i;

/** Reports are a file, to be read where the answer says. */
const OF_REPORT = /\/reports\/get\w+(?:\([^/]*\))?$/i;

/** A content is answered with the address where it lies. */
const ELSEWHERE = /\/\w*content$/i;

/**
 * Says why an answer is none of Graph's: a proxy, or a page to sign in at, gives answers as well.
 *
 * Sources: Microsoft Learn, "Microsoft Graph error responses" (a `request-id`, and `error.code`), "Download
 * driveItem content" and "getOffice365ActiveUserDetail" (302 with the address of the file).
 *
 * @param response What came.
 * @param path What was asked for, without host, version and query.
 * @param isClosed Graph never answers this to a token of this kind.
 * @returns Null where nothing speaks against Graph.
 */
export function foreignAnswer(
  response: GraphResponse,
  path: string,
  isClosed: boolean,
): GraphCallError | null {
  const found = strangeness(response, path, isClosed);
  if (found === null) return null;
  return new GraphCallError(
    "ERR_GRAPH_FOREIGN",
    `Cannot take what came back for Graph's answer: found status ${response.status} ${found}, look for a proxy or a sign-in page between here and Graph`,
  );
}

function strangeness(response: GraphResponse, path: string, isClosed: boolean): string | null {
  const { status, requestId } = response;
  const isRedirect = status >= 300 && status < 400;
  if (isRedirect && !leadsToFile(response, path)) return "with a redirect that Graph does not give";
  if (!isAnswered(response)) {
    return requestId === null && !holdsGraphError(response)
      ? "with neither a request-id nor an error of Graph's"
      : null;
  }
  if (requestId === null) return "without a request-id, which Graph always sends";
  if (isClosed) return "for a token that Graph never answers this to";
  return isRedirect || isJson(response) || OF_CONTENT.test(path) || OF_REPORT.test(path)
    ? null
    : "without the JSON that Graph answers here";
}

function leadsToFile({ status, location }: GraphResponse, path: string): boolean {
  const isSecure = /^https:\/\//i.test(location ?? "");
  return status === 302 && isSecure && (ELSEWHERE.test(path) || OF_REPORT.test(path));
}

function isJson({ status, contentType }: GraphResponse): boolean {
  return status !== 204 && /[/+]json\b/i.test(contentType ?? "");
}

/** Others call it an error as well; Graph's has a code in it. */
function holdsGraphError({ body }: GraphResponse): boolean {
  try {
    const { error } = Object(JSON.parse(body));
    return typeof error?.code === "string" && error.code !== "";
  } catch {
    return false;
  }
}
