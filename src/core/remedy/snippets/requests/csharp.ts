import { foldLines } from "../fold_lines.ts";
import { pascalCase } from "../names.ts";
import { type SdkCall, sdkCall } from "../sdk_call.ts";
import type { SdkOption } from "../sdk_query.ts";
import { csharpRawJson, doubleQuoted } from "../string_literals.ts";
import type { WireBody, WireRequest } from "../wire_request.ts";

/**
 * Writes a request for the .NET SDK, version 5.
 *
 * @param request The request to make.
 * @returns Null where the SDK may have no builder for it.
 */
export function csharpSdkRequest(request: WireRequest): string[] | null {
  const call = sdkCall(request);
  if (call === null) return null;
  const way = `graphClient${call.steps.map((step) => (step.kind === "key" ? `[${doubleQuoted(step.key)}]` : `.${pascalCase(step.name)}`)).join("")}`;
  const settings = settingsOf(call);
  const start = call.method === "GET" ? "var result = await" : "await";
  const verb = call.method === "GET" ? "GetAsync" : "DeleteAsync";
  if (settings.length === 0) return [`${start} ${way}.${verb}();`];
  return foldLines([`${start} ${way}.${verb}(config =>`, "{"], settings, ["});"]);
}

function settingsOf({ options, headers }: SdkCall): string[] {
  return [
    ...options.map(
      (option) => `    config.QueryParameters.${pascalCase(option.name)} = ${literal(option)};`,
    ),
    ...headers.map(
      ([name, value]) => `    config.Headers.Add(${doubleQuoted(name)}, ${doubleQuoted(value)});`,
    ),
  ];
}

function literal({ value }: SdkOption): string {
  if (typeof value === "string") return doubleQuoted(value);
  if (typeof value === "object") return `new[] { ${value.map(doubleQuoted).join(", ")} }`;
  return String(value);
}

/**
 * Writes a request for .NET's `HttpClient`; the token is in the variable `token`.
 *
 * @param request The request to make.
 */
export function csharpHttpRequest({ method, url, headers, body }: WireRequest): string[] {
  const name = method.charAt(0) + method.slice(1).toLowerCase();
  const named = headers.filter(([name]) => !/^content-type$/i.test(name));
  const settings = [
    'request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);',
    ...named.map(
      ([name, value]) =>
        `request.Headers.TryAddWithoutValidation(${doubleQuoted(name)}, ${doubleQuoted(value)});`,
    ),
    ...(body === null ? [] : contentLines(body)),
  ];
  return foldLines(
    [
      "using var http = new HttpClient();",
      `using var request = new HttpRequestMessage(HttpMethod.${name}, ${doubleQuoted(url)});`,
    ],
    settings,
    [
      "using var response = await http.SendAsync(request);",
      "Console.WriteLine(await response.Content.ReadAsStringAsync());",
    ],
  );
}

/** A type with a parameter, such as a charset, has to be read from its text. */
function contentLines({ isJson, text, contentType }: WireBody): string[] {
  return [
    `request.Content = new StringContent(${isJson ? csharpRawJson(text) : doubleQuoted(text)});`,
    `request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(${doubleQuoted(contentType)});`,
  ];
}
