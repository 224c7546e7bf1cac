import { PUBLIC_CLOUD } from "../../graph/clouds.ts";
import { SDK_PATHS } from "./sdk_paths.ts";
import { readSdkQuery, type SdkOption } from "./sdk_query.ts";
import { hasUnseen } from "./string_literals.ts";
import type { Header, WireRequest } from "./wire_request.ts";

/** A request that the fluent interface of Microsoft's SDKs can make. */
export interface SdkCall {
  method: "GET" | "DELETE";
  /** The way from the client to the builder. */
  steps: readonly SdkStep[];
  /** The builder's path in the SDK's code, e.g. `users`, `{user}`, `messages`; `/me` is a user there. */
  builder: readonly string[];
  options: readonly SdkOption[];
  headers: readonly Header[];
}

/** A property such as `messages`, or the key of one thing in the list before. */
export type SdkStep =
  | { kind: "property"; name: string }
  /** `of` is what has the key, e.g. `message`. */
  | { kind: "key"; of: string; key: string };

/** What can be done with a path, see {@link SDK_PATHS}. */
interface Place {
  name: string;
  abilities: string;
  /** By name in lower case: Graph's paths are matched without regard to case. */
  properties: Map<string, Place>;
  key: Place | null;
}

/**
 * Finds the way through the SDKs' fluent interface to a request.
 *
 * @param request The request to make.
 * @returns The call, or null where it is not sure that every SDK has it, or that it would carry
 * everything the request holds.
 */
export function sdkCall(request: WireRequest): SdkCall | null {
  const { method, version, target, body } = request;
  if (version !== "v1.0" || body !== null) return null;
  if (method !== "GET" && method !== "DELETE") return null;
  const [path = "", query = ""] = target.split(/\?(.*)/s, 2);
  const way = walk(path);
  const headers = sdkHeaders(request.headers);
  if (way === null || headers === null) return null;
  const options = readSdkQuery(query, way.abilities);
  if (options === null || (method === "DELETE" && options.length > 0)) return null;
  if (!(method === "DELETE" ? /d/ : /[cuvi]/).test(way.abilities)) return null;
  return { method, steps: way.steps, builder: way.builder, options, headers };
}

/**
 * The same for an SDK whose client is for the public cloud unless more is done: elsewhere the
 * address itself has to be written.
 *
 * @param request The request to make.
 */
export function publicSdkCall(request: WireRequest): SdkCall | null {
  return request.host === PUBLIC_CLOUD.graphHost ? sdkCall(request) : null;
}

/** The SDKs ask for JSON themselves; any other wish is not theirs to carry. */
function sdkHeaders(headers: readonly Header[]): readonly Header[] | null {
  const isAccept = ([name]: Header) => /^accept$/i.test(name);
  const accepts = headers.filter(isAccept);
  if (accepts.some(([, value]) => !/^(?:application\/json|\*\/\*)$/i.test(value))) return null;
  return headers.filter((header) => !isAccept(header));
}

type Way = Pick<SdkCall, "steps" | "builder"> & { abilities: string };

function walk(path: string): Way | null {
  const segments = path.replace(/^\//, "").split("/").flatMap(splitKey);
  const steps: SdkStep[] = [];
  const builder: string[] = [];
  let place = sdkPlaces();
  let abilities = "";
  for (const segment of segments) {
    const property = place.properties.get(segment.toLowerCase());
    if (property !== undefined) {
      place = property;
      steps.push({ kind: "property", name: place.name });
      builder.push(...(place.name === "me" ? ["users", "{user}"] : [place.name]));
    } else {
      const key = readKey(segment, place.name);
      if (place.key === null || key === null) return null;
      place = place.key;
      steps.push({ kind: "key", of: place.name.slice(1, -1), key });
      builder.push(place.name);
    }
    abilities = place.abilities;
  }
  return { steps, builder, abilities };
}

/** `users('x')` is `users/x`. */
function splitKey(segment: string): string[] {
  const keyed = /^(\w+)\('((?:[^']|'')+)'\)$/.exec(segment);
  return keyed === null ? [segment] : [keyed[1] ?? "", (keyed[2] ?? "").replaceAll("''", "'")];
}

/** Names that stand for a thing where its id would; any other plain word may be a function. */
const NAMED_THINGS: Readonly<Record<string, RegExp>> = {
  sites: /^root$/i,
  items: /^root$/i,
  special: /^(?!delta$)[a-z]+$/i,
  mailFolders: /^(?!delta$)[a-z]+$/i,
};

/** The SDK encodes a key by itself, so it gets the plain one. */
function readKey(segment: string, list: string): string | null {
  if (/^[a-z]+$/i.test(segment)) return NAMED_THINGS[list]?.test(segment) === true ? segment : null;
  // An OData segment, a function, an address by path, a cast, a key by another name.
  if (/^$|^\$|[()]|:$|^(?:microsoft\.)?graph\.|=[^=]/i.test(segment)) return null;
  try {
    const key = decodeURIComponent(segment);
    return /[/\\?%]|^\$|^\.+$/.test(key) || hasUnseen(key) ? null : key;
  } catch {
    return null;
  }
}

let places: Place | undefined;

/** The root of {@link SDK_PATHS}, read once. */
function sdkPlaces(): Place {
  places ??= readPlaces(SDK_PATHS);
  return places;
}

function readPlaces(text: string): Place {
  const root = newPlace("", "-");
  const open = [root];
  for (const line of text.split("\n").filter((line) => line !== "")) {
    const depth = line.length - line.trimStart().length;
    const [name = "", abilities = ""] = line.trim().split(" ");
    const place = newPlace(name, abilities);
    const parent = open[depth];
    if (name.startsWith("{") && parent !== undefined) parent.key = place;
    else parent?.properties.set(name.toLowerCase(), place);
    open.splice(depth + 1, open.length, place);
  }
  const user = root.properties.get("users")?.key;
  // The signed-in user is a user that cannot be deleted.
  if (user) root.properties.set("me", { ...user, name: "me", abilities: "i" });
  return root;
}

function newPlace(name: string, abilities: string): Place {
  return { name, abilities, properties: new Map(), key: null };
}
