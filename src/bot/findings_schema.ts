import { z } from "zod";
import { readAudience } from "../core/graph/audiences.ts";
import { cloudOfGraphHost } from "../core/graph/clouds.ts";
import { STATEMENTS } from "../core/graph/error_statements.ts";
import { isGuid } from "../core/is_guid.ts";
import { CLUES } from "../core/paste/clues.ts";
import {
  type Findings,
  KIND_EVIDENCE,
  METHODS,
  REQUEST_SOURCES,
  TOKEN_KINDS,
  TOKEN_PROBLEMS,
  VERSIONS,
} from "../core/paste/findings.ts";
import { LANGUAGES } from "../core/paste/languages.ts";

// What says nothing is left out of a button's data, so every such field has its empty value for a
// default.

/** A text of one line: nothing that a card shows may begin a line of its own. */
export const oneLine = z.string().regex(/^[^\r\n]*$/);
/** A name or a code. */
export const shortText = oneLine.max(200);
const guid = z.string().refine(isGuid);
const moment = z.number().nullable().default(null);
const maybeText = shortText.nullable().default(null);
const flag = z.boolean().default(false);
const permissionNames = z
  .array(z.string().regex(/^[\w.:/-]{1,120}$/))
  .max(250)
  .default([]);

const accessToken = z.strictObject({
  form: z.literal("jwt"),
  kind: z.enum(TOKEN_KINDS),
  kindFrom: z.enum(KIND_EVIDENCE),
  // Whose it is stands in a title, so it is read anew; older cards carry more beside the value.
  audience: z
    .object({ value: shortText })
    .transform(({ value }) => readAudience(value))
    .nullable()
    .default(null),
  scopes: permissionNames,
  roles: permissionNames,
  tenantId: maybeText,
  appId: maybeText,
  appName: maybeText,
  servicePrincipalId: guid.nullable().default(null),
  directoryRoles: z.array(guid).max(10).default([]),
  fromElsewhere: flag,
  managedIdentity: flag,
  issuedAt: moment,
  notBefore: moment,
  expiresAt: moment,
  signed: flag,
});

const unreadableToken = z.strictObject({
  form: z.literal("unreadable"),
  problem: z.enum(TOKEN_PROBLEMS),
  mayBeLive: flag,
});

const graphError = z.strictObject({
  status: z.number().int().nullable().default(null),
  code: maybeText,
  entraCodes: z.array(z.number().int().min(10_000).max(99_999_999)).max(10).default([]),
  statements: z
    .array(z.enum(STATEMENTS.map(({ id }) => id)))
    .max(STATEMENTS.length)
    .default([]),
  requiredPermissions: permissionNames,
  presentPermissions: permissionNames.nullable().default(null),
  named: z
    .strictObject({
      appId: guid.nullable().default(null),
      tenantId: guid.nullable().default(null),
      resourceId: guid.nullable().default(null),
    })
    .default({ appId: null, tenantId: null, resourceId: null }),
  requestId: maybeText,
  date: maybeText,
});

const graphRequest = z.strictObject({
  method: z.enum(METHODS),
  methodStated: flag,
  readFrom: z.enum(REQUEST_SOURCES).default("address"),
  // A request to copy carries a token, so no other host may come in here.
  host: z.string().refine((host) => cloudOfGraphHost(host) !== undefined),
  version: z.enum(VERSIONS),
  path: oneLine.regex(/^\//).max(4096),
  query: oneLine.max(8192).default(""),
  headers: z.record(z.string().regex(/^[\w-]{1,100}$/), oneLine.max(300)).default({}),
  body: oneLine.max(8192).nullable().default(null),
});

/** What a request can be written in. */
export const language = z.enum(LANGUAGES.map(({ id }) => id));

const batchAnswer = z.strictObject({
  id: z.string().regex(/^[\w-]{1,60}$/),
  status: z.number().int(),
  error: z.number().int().nullable().default(null),
});

/** How many of a kind may stand in findings that come back from outside. */
export interface MostFound {
  tokens: number;
  errors: number;
  requests: number;
}

/**
 * The shape of findings that were kept outside of this process, and of what they may say.
 *
 * @param most How many of each kind they may hold.
 */
export function findingsSchema(most: MostFound): z.ZodType<Findings> {
  return z.strictObject({
    tokens: z
      .array(z.discriminatedUnion("form", [accessToken, unreadableToken]))
      .max(most.tokens)
      .default([]),
    errors: z.array(graphError).max(most.errors).default([]),
    requests: z.array(graphRequest).max(most.requests).default([]),
    batchAnswers: z.array(batchAnswer).max(20).default([]),
    clues: z
      .array(z.enum(CLUES.map(({ id }) => id)))
      .max(CLUES.length)
      .default([]),
    askedScopes: permissionNames.default([]),
    language: language.nullable().default(null),
  });
}
