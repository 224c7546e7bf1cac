import { type PathNode, permissionIndex } from "../../graph/permission_index.ts";
import type { CallFound } from "./call_found.ts";

/** A cmdlet of Microsoft Graph PowerShell, or of Entra PowerShell, with its parameters. */
const CMDLET =
  /(?<![\w-])(Get|New|Set|Update|Remove|Send|Invoke|Add|Revoke)-(?:Mg|Entra)(Beta)?([A-Z][A-Za-z]{1,100})(?:_([A-Z][A-Za-z]{1,30}))?(?![\w-])/g;

const METHOD_OF: Readonly<Record<string, string>> = {
  Get: "GET",
  New: "POST",
  Add: "POST",
  Send: "POST",
  Invoke: "POST",
  Revoke: "POST",
  Set: "PATCH",
  Update: "PATCH",
  Remove: "DELETE",
};

/** Cmdlets of the module that are no operation of Graph. */
const NO_OPERATION = /^(?:Graph(?:Request)?|Context|Environment|Profile|Command|Option|Module)$/;

/** More are not looked at. */
const MOST_CMDLETS = 60;
const MOST_DEPTH = 8;

/** A cmdlet that was found, and whether it stands without any parameter. */
interface Cmdlet extends CallFound {
  name: string;
  isBare: boolean;
}

/** A place in the tree of paths, and the path that leads there. */
interface Place {
  node: PathNode;
  path: string;
}

/**
 * Finds cmdlets and the operations they stand for: the noun is the path, as in
 * `Get-MgUserMailFolder -UserId x` for `GET /users/x/mailFolders`.
 *
 * Source: Microsoft Learn, "Navigating the Microsoft Graph PowerShell SDK" (naming of cmdlets).
 *
 * @param text The pasted text.
 * @returns Each cmdlet whose noun is a path of Graph.
 */
export function graphCmdlets(text: string): CallFound[] {
  const calls: Cmdlet[] = [];
  let looked = 0;
  for (const match of text.matchAll(CMDLET)) {
    const [whole, verb = "", beta, noun = "", variant = ""] = match;
    if (NO_OPERATION.test(noun)) continue;
    if (looked++ >= MOST_CMDLETS) break;
    const parameters = parametersBehind(text, match.index + whole.length);
    const method = METHOD_OF[verb] ?? "GET";
    const path = pathOf(verb, noun, variant, parameters.values);
    if (path === undefined) continue;
    calls.push({
      at: match.index,
      end: parameters.end,
      method,
      path: beta === undefined ? path : `/beta${path}`,
      query: "",
      readFrom: "command",
      name: `${verb}${beta ?? ""}${noun}`,
      isBare: parameters.values.size === 0,
    });
  }
  // An error names the cmdlet again, without its parameters.
  const whole = new Set(calls.filter(({ isBare }) => !isBare).map(({ name }) => name));
  return calls
    .filter(({ name, isBare }) => !isBare || !whole.has(name))
    .map(({ name: _name, isBare: _isBare, ...call }) => call);
}

/** `-UserId x -MessageId $m.Id`, up to the end of the command. */
function parametersBehind(
  text: string,
  from: number,
): { values: Map<string, string>; end: number } {
  const command = /^(?:[^\n|;`]|`[ \t]*\n){0,1500}/.exec(text.slice(from, from + 1500))?.[0] ?? "";
  const values = new Map<string, string>();
  const pattern =
    /\s-([A-Za-z]\w{0,60})(?:[ \t:]+(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|(\$?[^\s"'-][^\s"']{0,200})))?/g;
  for (const [, name = "", double, single, bare] of command.matchAll(pattern)) {
    const value = double ?? single ?? bare ?? "";
    values.set(name.toLowerCase(), /^\$|[\s/?#]/.test(value) ? "" : value);
  }
  return { values, end: from + command.length };
}

function pathOf(
  verb: string,
  noun: string,
  variant: string,
  parameters: ReadonlyMap<string, string>,
): string | undefined {
  const root: Place = { node: permissionIndex().paths, path: "" };
  const reference = /ByRef$/.test(noun) ? "/$ref" : "";
  const plain = noun.replace(/ByRef$/, "");
  const one = plain.replace(/Default(?=Drive$|Calendar$)/, "");
  const all = [
    ...walk(root, one, parameters, 0),
    // An action carries the verb: Send-MgUserMail is sendMail.
    ...walk(root, plain, parameters, 0, verb),
  ];
  const places = all.filter(({ node }) => node.methods().size > 0 || node.children().has("{}"));
  // Of Get-MgGroupPlanner the data knows only what lies behind it.
  if (places.length === 0 && verb === "Get") places.push(...all.slice(0, 1));
  // Get-MgUserDrive lists the drives, Get-MgUserDefaultDrive reads the one.
  const first = one === plain ? places[0] : places.at(-1);
  if (first === undefined) return undefined;
  if (reference !== "") return `${first.path}${reference}`;
  const [, id] = itemOf(first, parameters) ?? [];
  const wantsItem =
    verb === "Update" ||
    verb === "Set" ||
    verb === "Remove" ||
    /^(?:Get|Update|Delete)/.test(variant);
  const isItem = verb !== "New" && verb !== "Send" && (wantsItem || id !== undefined);
  const isCollection = first.node.children().has("{}");
  return isItem && isCollection && !variant.startsWith("List")
    ? `${first.path}/${id ?? "{id}"}`
    : first.path;
}

/** The id that a parameter names for the items of a collection: `-UserId` for `/users`. */
function itemOf(
  { path }: Place,
  parameters: ReadonlyMap<string, string>,
): [name: string, id: string] | undefined {
  const collection = path.slice(path.lastIndexOf("/") + 1);
  const name = `${singular(collection.toLowerCase())}id`;
  // -OnenoteSectionId names the type in full, where the collection is `sections`.
  const longer = [...parameters.keys()].filter((parameter) => parameter.endsWith(name));
  const value =
    parameters.get(name) ??
    parameters.get("objectid") ??
    (longer.length === 1 ? parameters.get(longer[0] ?? "") : undefined);
  return value === undefined ? undefined : [name, value === "" ? "{id}" : value];
}

/** Follows the noun word by word through the tree; ids lie between without a word of their own. */
function walk(
  place: Place,
  noun: string,
  parameters: ReadonlyMap<string, string>,
  depth: number,
  verb = "",
): Place[] {
  if (noun === "") return [place];
  if (depth > MOST_DEPTH) return [];
  const found: Place[] = [];
  for (const [segment, node] of place.node.children()) {
    if (segment === "{}") continue;
    const name = segment.replace(/[^a-z]/gi, "").toLowerCase();
    const action = `${verb}${noun}`.toLowerCase();
    if (verb !== "" && name === action) {
      found.push({ node, path: `${place.path}/${verb.toLowerCase()}${noun}` });
    }
    for (const form of new Set([name, singular(name)])) {
      if (!noun.toLowerCase().startsWith(form)) continue;
      const rest = noun.slice(form.length);
      // A word ends where the next begins with a capital.
      if (rest !== "" && !/^[A-Z]/.test(rest)) continue;
      const path = `${place.path}/${spelled(noun.slice(0, form.length), name)}`;
      found.push(...walk({ node, path }, rest, parameters, depth + 1, verb));
    }
  }
  const item = place.node.children().get("{}");
  if (item !== undefined && depth > 0) {
    const [, id] = itemOf(place, parameters) ?? [];
    const path = `${place.path}/${id ?? "{id}"}`;
    found.push(...walk({ node: item, path }, noun, parameters, depth + 1, verb));
  }
  // Get-MgUserDrive lists the drives: the plural is what is meant.
  return found.sort((a, b) => Number(b.path.endsWith("s")) - Number(a.path.endsWith("s")));
}

function singular(name: string): string {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch)es$/.test(name)) return name.slice(0, -2);
  return name.endsWith("s") ? name.slice(0, -1) : name;
}

/** The segment with the capitals of the noun: `mailfolders` by `MailFolder` is `mailFolders`. */
function spelled(word: string, segment: string): string {
  let spelling = "";
  for (let at = 0; at < segment.length; at++) {
    const letter = word[at];
    spelling += letter?.toLowerCase() === segment[at] ? letter : (segment[at] ?? "");
  }
  return spelling.charAt(0).toLowerCase() + spelling.slice(1);
}
