import { foldLines } from "../fold_lines.ts";
import { doubleQuoted, singleQuoted } from "../string_literals.ts";
import type { WireBody, WireRequest } from "../wire_request.ts";

/**
 * Writes a request for `@microsoft/microsoft-graph-client`, whose `api()` takes any path.
 *
 * @param request The request to make.
 * @returns Null for a DELETE with a body, which the client cannot send.
 */
export function javascriptSdkRequest(request: WireRequest): string[] | null {
  const { method, version, target, headers, body } = request;
  if (method === "DELETE" && body !== null) return null;
  const at = target.indexOf("?");
  const path = at < 0 ? target : target.slice(0, at);
  const steps = version === "beta" ? ['  .version("beta")'] : [];
  // The client sends the query as it is written here, so it stays percent-encoded.
  if (at >= 0) steps.push(`  .query(${doubleQuoted(target.slice(at + 1))})`);
  for (const [name, value] of headers) {
    const isUsual = /^content-type$/i.test(name) && /^application\/json$/i.test(value);
    if (!isUsual) steps.push(`  .header(${doubleQuoted(name)}, ${doubleQuoted(value)})`);
  }
  const start = `const result = await client.api(${doubleQuoted(path)})`;
  const last = `.${method.toLowerCase()}(${argument(method, body)});`;
  return steps.length === 0 ? [`${start}${last}`] : foldLines([start], steps, [`  ${last}`]);
}

function argument(method: WireRequest["method"], body: WireBody | null): string {
  if (body === null) return method === "GET" || method === "DELETE" ? "" : "undefined";
  // `__proto__` as a name in an object literal would set something else.
  return body.isJson && !body.text.includes("__proto__") ? body.text : singleQuoted(body.text);
}

/**
 * Writes a request for `fetch`; the token is in the variable `token`.
 *
 * @param request The request to make.
 */
export function javascriptFetchRequest({ method, url, headers, body }: WireRequest): string[] {
  const pairs = headers.map(([name, value]) => `${doubleQuoted(name)}: ${doubleQuoted(value)}`);
  return [
    `const response = await fetch(${doubleQuoted(url)}, {`,
    `  method: "${method}",`,
    `  headers: { ${['Authorization: "Bearer " + token', ...pairs].join(", ")} },`,
    ...(body === null ? [] : [`  body: ${singleQuoted(body.text)},`]),
    "});",
    "console.log(response.status, await response.text());",
  ];
}
