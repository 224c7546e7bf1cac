import type { CallFound } from "./call_found.ts";
import { isKnownPath } from "./known_path.ts";

/** The namespace of a builder of requests is the path: `Microsoft.Graph.Users.Item.Messages`. */
const FRAME =
  /\b(?:Microsoft\.Graph|com\.microsoft\.graph|Microsoft\\{1,2}Graph|msgraph[/\\]generated)[.\\/]{1,2}((?:[A-Za-z]\w{0,60}[.\\/]{1,2}){1,16})(\w{1,80}?)_?Request_?Builder(?:\.py", line \d{1,6}, in |[.:>-]{1,2})(get|post|put|patch|delete)(?:async)?\b/gi;

/** Intune names its own address, which ends in Graph's path. */
const INTUNE =
  /\bUrl: https:\/\/[\w.-]{1,80}\.manage\.microsoft\.com\/[\w/]{1,200}?(?=\/device(?:Management|AppManagement)\/)((?:\/[\w.-]{1,80}){2,8})/gi;

/** What Terraform's client says when an object could not be created; other calls share its name. */
const CREATION =
  /\bcreat(?:e|ing) (?:group|user|application|service principal)\b[\s\S]{0,400}?\b(Groups|Users|Applications|ServicePrincipals)Client\.BaseClient\.Post\(\)/gi;

/** Folders of generated code that are no part of the path. */
const NO_SEGMENT = /^(?:beta|generated)$/i;

const MOST = 20;

/**
 * Finds the request in a stack trace of an SDK, in the answer of the service behind Graph, or in what
 * a client of Terraform says.
 *
 * The frame of `/me/messages` is that of `/users/{id}/messages` in most SDKs, so this tells less than
 * any address or call.
 *
 * @param text The pasted text.
 * @returns The first that leads to a path of Graph, or none.
 */
export function framedCalls(text: string): CallFound[] {
  const frames = [...text.matchAll(FRAME)].slice(0, MOST).map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    method: (match[3] ?? "").toUpperCase(),
    path: pathOf(match[1] ?? "", match[2] ?? ""),
  }));
  const inner = [...text.matchAll(INTUNE)].slice(0, MOST).map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    method: null,
    path: match[1] ?? "",
  }));
  const created = [...text.matchAll(CREATION)].slice(0, MOST).map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    method: "POST",
    path: `/${camelCase(match[1] ?? "")}`,
  }));
  const known = [...frames, ...inner, ...created].find(({ path }) => isKnownPath(path));
  return known === undefined ? [] : [{ ...known, query: "", readFrom: "code" }];
}

/** `Users.Item.MailFolders.Item.Messages.` is `/users/{id}/mailFolders/{id}/messages`. */
function pathOf(namespace: string, builder: string): string {
  const words = namespace.split(/[.\\/]+/).filter((word) => word !== "" && !NO_SEGMENT.test(word));
  const segments = words.map((word, index) => {
    if (/^item$/i.test(word)) return "{id}";
    // Java writes its packages in lower case; the builder has the capitals of the last one.
    const isBuilders = index === words.length - 1 && builder.toLowerCase() === word.toLowerCase();
    return camelCase(isBuilders ? builder : word);
  });
  return `/${segments.join("/")}`;
}

function camelCase(name: string): string {
  const joined = name.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
