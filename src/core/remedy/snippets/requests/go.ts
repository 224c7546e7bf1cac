import { foldLines } from "../fold_lines.ts";
import { builderName, pascalCase } from "../names.ts";
import { publicSdkCall, type SdkCall } from "../sdk_call.ts";
import type { SdkOption } from "../sdk_query.ts";
import { doubleQuoted, goRawJson } from "../string_literals.ts";
import type { WireBody, WireRequest } from "../wire_request.ts";

/**
 * Writes a request for the Go SDK.
 *
 * @param request The request to make.
 * @returns Null where the SDK may have no builder for it.
 */
export function goSdkRequest(request: WireRequest): string[] | null {
  const call = publicSdkCall(request);
  if (call === null) return null;
  const way = `graphClient${call.steps.map((step) => (step.kind === "key" ? `.By${pascalCase(step.of)}Id(${doubleQuoted(step.key)})` : `.${pascalCase(step.name)}()`)).join("")}`;
  const { lines, argument } = configuration(call);
  const last =
    call.method === "GET"
      ? `result, err := ${way}.Get(context.Background(), ${argument})`
      : `if err := ${way}.Delete(context.Background(), ${argument}); err != nil { log.Fatal(err) }`;
  return foldLines([], [...lines, last], []);
}

function configuration({ method, builder, options, headers }: SdkCall) {
  if (options.length + headers.length === 0) return { lines: [], argument: "nil" };
  const { imported, type } = configurationType(builder);
  const verb = method === "GET" ? "Get" : "Delete";
  const lines = [`// import "github.com/microsoftgraph/msgraph-sdk-go/${imported}"`];
  const fields: string[] = [];
  if (headers.length > 0) {
    lines.push('// import abstractions "github.com/microsoft/kiota-abstractions-go"');
    lines.push("headers := abstractions.NewRequestHeaders()");
    const added = headers.map(
      ([name, value]) => `headers.Add(${doubleQuoted(name)}, ${doubleQuoted(value)})`,
    );
    lines.push(added.join("; "));
    fields.push("Headers: headers");
  }
  if (options.length > 0) {
    const pointed = options.filter(({ value }) => typeof value !== "object");
    if (pointed.length > 0) {
      const names = pointed.map(({ name }) => name).join(", ");
      lines.push(`${names} := ${pointed.map(literal).join(", ")}`);
    }
    const values = options.map((option) => `${pascalCase(option.name)}: ${field(option)}`);
    lines.push(`query := &${type}GetQueryParameters{${values.join(", ")}}`);
    fields.push("QueryParameters: query");
  }
  lines.push(`config := &${type}${verb}RequestConfiguration{${fields.join(", ")}}`);
  return { lines, argument: "config" };
}

/** `users.ItemMessagesRequestBuilder`: the package of the root, then the way below it. */
function configurationType(builder: readonly string[]): { imported: string; type: string } {
  const [root = ""] = builder;
  const imported = root.toLowerCase();
  const between = builder
    .slice(1, -1)
    .map((name) => (name.startsWith("{") ? "Item" : pascalCase(name)));
  const last = builderName(builder.at(-1) ?? "");
  return { imported, type: `${imported}.${between.join("")}${last}` };
}

function field({ name, value }: SdkOption): string {
  return typeof value === "object" ? `[]string{${value.map(doubleQuoted).join(", ")}}` : `&${name}`;
}

function literal({ value }: SdkOption): string {
  if (typeof value === "number") return `int32(${value})`;
  return typeof value === "string" ? doubleQuoted(value) : String(value);
}

/**
 * Writes a request for Go's `net/http`; the token is in the variable `token`.
 *
 * @param request The request to make.
 */
export function goHttpRequest({ method, url, headers, body }: WireRequest): string[] {
  const content = body === null ? "nil" : `strings.NewReader(${bodyLiteral(body)})`;
  return foldLines(
    [
      `request, err := http.NewRequest(${doubleQuoted(method)}, ${doubleQuoted(url)}, ${content})`,
      "if err != nil { log.Fatal(err) }",
    ],
    [
      'request.Header.Set("Authorization", "Bearer "+token)',
      ...headers.map(
        ([name, value]) => `request.Header.Set(${doubleQuoted(name)}, ${doubleQuoted(value)})`,
      ),
    ],
    [
      "response, err := http.DefaultClient.Do(request)",
      "if err != nil { log.Fatal(err) }",
      "defer response.Body.Close()",
      "io.Copy(os.Stdout, response.Body)",
    ],
    "; ",
  );
}

function bodyLiteral({ isJson, text }: WireBody): string {
  return isJson ? goRawJson(text) : doubleQuoted(text);
}
