import { builderName, pascalCase } from "../names.ts";
import { publicSdkCall, type SdkCall } from "../sdk_call.ts";
import type { SdkOption } from "../sdk_query.ts";
import { singleQuoted } from "../string_literals.ts";
import type { Header, WireRequest } from "../wire_request.ts";

/**
 * Writes a request for the PHP SDK, version 2.
 *
 * @param request The request to make.
 * @returns Null where the SDK may have no builder for it.
 */
export function phpSdkRequest(request: WireRequest): string[] | null {
  const call = publicSdkCall(request);
  if (call === null) return null;
  const way = `$graphClient${call.steps.map((step) => (step.kind === "key" ? `->by${pascalCase(step.of)}Id(${singleQuoted(step.key)})` : `->${step.name}()`)).join("")}`;
  const { lines, argument } = configuration(call);
  const last =
    call.method === "GET"
      ? `$result = ${way}->get(${argument})->wait();`
      : `${way}->delete(${argument})->wait();`;
  return [...lines, last];
}

function configuration({ method, builder, options, headers }: SdkCall) {
  if (options.length + headers.length === 0) return { lines: [], argument: "" };
  const name = `${builderName(builder.at(-1) ?? "")}${method === "GET" ? "Get" : "Delete"}`;
  const uses = [`use ${namespace(builder)}\\${name}RequestConfiguration;`];
  const fields: string[] = [];
  if (headers.length > 0) fields.push(`    headers: ${headersArray(headers)},`);
  if (options.length > 0) {
    uses.push(`use ${namespace(builder)}\\${name}QueryParameters;`);
    const values = options.map((option) => `${option.name}: ${literal(option)}`);
    fields.push(`    queryParameters: new ${name}QueryParameters(${values.join(", ")}),`);
  }
  const lines = [...uses, `$config = new ${name}RequestConfiguration(`, ...fields, ");"];
  return { lines, argument: "$config" };
}

/** `Microsoft\Graph\Generated\Users\Item\Messages` */
function namespace(builder: readonly string[]): string {
  const parts = builder.map((name) => (name.startsWith("{") ? "Item" : pascalCase(name)));
  return ["Microsoft", "Graph", "Generated", ...parts].join("\\");
}

function literal({ value }: SdkOption): string {
  if (typeof value === "object") return `[${value.map(singleQuoted).join(", ")}]`;
  return typeof value === "string" ? singleQuoted(value) : String(value);
}

function headersArray(headers: readonly Header[]): string {
  return `[${headers.map(([name, value]) => `${singleQuoted(name)} => ${singleQuoted(value)}`).join(", ")}]`;
}

/**
 * Writes a request for PHP's Guzzle; the token is in the variable `$token`.
 *
 * @param request The request to make.
 */
export function phpHttpRequest({ method, url, headers, body }: WireRequest): string[] {
  const pairs = headers.map(([name, value]) => `${singleQuoted(name)} => ${singleQuoted(value)}`);
  return [
    "$http = new GuzzleHttp\\Client();",
    `$response = $http->request('${method}', ${singleQuoted(url)}, [`,
    `    'headers' => [${["'Authorization' => \"Bearer $token\"", ...pairs].join(", ")}],`,
    ...(body === null ? [] : [`    'body' => ${singleQuoted(body.text)},`]),
    "]);",
    "echo $response->getBody();",
  ];
}
