import { foldLines } from "../fold_lines.ts";
import { builderName, snakeCase } from "../names.ts";
import { publicSdkCall, type SdkCall } from "../sdk_call.ts";
import type { SdkOption } from "../sdk_query.ts";
import { doubleQuoted, singleQuoted } from "../string_literals.ts";
import type { WireBody, WireRequest } from "../wire_request.ts";

/**
 * Writes a request for the Python SDK.
 *
 * @param request The request to make.
 * @returns Null where the SDK may have no builder for it.
 */
export function pythonSdkRequest(request: WireRequest): string[] | null {
  const call = publicSdkCall(request);
  if (call === null) return null;
  const way = `graph_client${call.steps.map((step) => (step.kind === "key" ? `.by_${snakeCase(step.of)}_id(${doubleQuoted(step.key)})` : `.${snakeCase(step.name)}`)).join("")}`;
  const { head, settings, argument } = configuration(call);
  const last =
    call.method === "GET"
      ? `result = await ${way}.get(${argument})`
      : `await ${way}.delete(${argument})`;
  return foldLines(head, settings, [last], "; ");
}

function configuration({ builder, options, headers }: SdkCall) {
  if (options.length + headers.length === 0) return { head: [], settings: [], argument: "" };
  const head = ["from kiota_abstractions.base_request_configuration import RequestConfiguration"];
  const name = builderName(builder.at(-1) ?? "");
  if (options.length > 0) {
    head.push(`from msgraph.generated.${modulePath(builder)} import ${name}`);
    const values = options.map((option) => `${snakeCase(option.name)}=${literal(option)}`);
    head.push(`query = ${name}.${name}GetQueryParameters(${values.join(", ")})`);
  }
  head.push(`config = RequestConfiguration(${options.length > 0 ? "query_parameters=query" : ""})`);
  const settings = headers.map(
    ([name, value]) => `config.headers.add(${doubleQuoted(name)}, ${doubleQuoted(value)})`,
  );
  return { head, settings, argument: "request_configuration=config" };
}

/** `users.item.messages.messages_request_builder` */
function modulePath(builder: readonly string[]): string {
  const folders = builder.map((name) => (name.startsWith("{") ? "item" : snakeCase(name)));
  return [...folders, snakeCase(builderName(builder.at(-1) ?? "")).slice(1)].join(".");
}

function literal({ value }: SdkOption): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "object") return `[${value.map(doubleQuoted).join(", ")}]`;
  return typeof value === "string" ? doubleQuoted(value) : String(value);
}

/**
 * Writes a request for Python's `requests`; the token is in the variable `token`.
 *
 * @param request The request to make.
 */
export function pythonHttpRequest({ method, url, headers, body }: WireRequest): string[] {
  const pairs = headers.map(([name, value]) => `${doubleQuoted(name)}: ${doubleQuoted(value)}`);
  return [
    "import requests",
    `response = requests.${method.toLowerCase()}(`,
    `    ${doubleQuoted(url)},`,
    `    headers={${['"Authorization": "Bearer " + token', ...pairs].join(", ")}},`,
    ...(body === null ? [] : [`    data=${bytes(body)},`]),
    ")",
    "print(response.status_code, response.text)",
  ];
}

/** As bytes: a text would be sent in Latin-1. */
function bytes({ text }: WireBody): string {
  return `${singleQuoted(text)}.encode()`;
}
