/** What a path is made of. Only within these may it hold spaces, or a `#` or `?`. */
const PATH_PARTS = [
  // A placeholder: `{id}`, `{{id}}` of Postman, `${id}` of JavaScript, `<id>`.
  String.raw`\$?\{\{?[^{}"\n]{0,80}\}?\}`,
  String.raw`(?<=/)<[^<>"\n]{1,60}>`,
  // A file's path: up to its second colon, or up to an ending at the end of the line.
  String.raw`:/[^\n?:"]*(?::(?=[/\s]|$)|\.\w{1,8}(?=[ \t]*(?:\n|$)))`,
  // A function's parameters.
  String.raw`\((?:[^()'"\s]|'[^'\n]{0,300}')*\)`,
  // A guest's user principal name.
  "#EXT#",
  String.raw`[^\s?#"'\`<>{}\\|]`,
  String.raw`'[^'\s]*'`,
];

/** A path, without what may stand in front of it; the source of a pattern. */
export const PATH = `(?:${PATH_PARTS.join("|")})+`;

/** `https://host`; Graph's own hosts also without it. */
export const ORIGIN = String.raw`[Hh][Tt][Tt][Pp][Ss]?://[\w.-]+(?::\d+)?|(?<![\w./@-])(?:(?:dod-)?graph\.microsoft\.(?:com|us)|microsoftgraph\.chinacloudapi\.cn)`;

/** A query may hold quotes where OData has them: `$filter=subject%20eq%20'x'`, `$search="a"`. */
export const QUERY = String.raw`(?:[^\s"'\`<>\\|]|(?<=[=(,+]|%20)'[^'\s"]{0,500}'|(?<=search=)"[^"\s]{0,500}")*`;
