import { foldLines } from "../fold_lines.ts";
import { pascalCase } from "../names.ts";
import { publicSdkCall, type SdkCall } from "../sdk_call.ts";
import type { SdkOption } from "../sdk_query.ts";
import { doubleQuoted } from "../string_literals.ts";
import type { WireRequest } from "../wire_request.ts";

/**
 * Writes a request for the Java SDK, version 6.
 *
 * @param request The request to make.
 * @returns Null where the SDK may have no builder for it.
 */
export function javaSdkRequest(request: WireRequest): string[] | null {
  const call = publicSdkCall(request);
  if (call === null) return null;
  const way = `graphClient${call.steps.map((step) => (step.kind === "key" ? `.by${pascalCase(step.of)}Id(${doubleQuoted(step.key)})` : `.${step.name}()`)).join("")}`;
  const start = call.method === "GET" ? `var result = ${way}.get(` : `${way}.delete(`;
  const settings = settingsOf(call);
  if (settings.length === 0) return [`${start});`];
  return foldLines([`${start}config -> {`], settings, ["});"]);
}

function settingsOf({ options, headers }: SdkCall): string[] {
  return [
    ...options.map((option) => `    config.queryParameters.${option.name} = ${literal(option)};`),
    ...headers.map(
      ([name, value]) => `    config.headers.add(${doubleQuoted(name)}, ${doubleQuoted(value)});`,
    ),
  ];
}

function literal({ value }: SdkOption): string {
  if (typeof value === "string") return doubleQuoted(value);
  if (typeof value === "object") return `new String[] { ${value.map(doubleQuoted).join(", ")} }`;
  return String(value);
}

/**
 * Writes a request for Java's `java.net.http`; the token is in the variable `token`.
 *
 * @param request The request to make.
 */
export function javaHttpRequest({ method, url, headers, body }: WireRequest): string[] {
  const publisher = body === null ? "noBody()" : `ofString(${doubleQuoted(body.text)})`;
  return foldLines(
    [`HttpRequest request = HttpRequest.newBuilder(URI.create(${doubleQuoted(url)}))`],
    [
      '    .header("Authorization", "Bearer " + token)',
      ...headers.map(
        ([name, value]) => `    .header(${doubleQuoted(name)}, ${doubleQuoted(value)})`,
      ),
    ],
    [
      `    .method(${doubleQuoted(method)}, HttpRequest.BodyPublishers.${publisher}).build();`,
      "HttpResponse<String> response = HttpClient.newHttpClient()",
      "    .send(request, HttpResponse.BodyHandlers.ofString());",
      'System.out.println(response.statusCode() + " " + response.body());',
    ],
  );
}
