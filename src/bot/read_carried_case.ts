import { z } from "zod";
import type { CarriedCase } from "../cards/carried_case.ts";
import { SAMPLES } from "../cards/samples.ts";
import { readAudience } from "../core/graph/audiences.ts";
import { cloudOfGraphHost } from "../core/graph/clouds.ts";
import { STATEMENTS } from "../core/graph/error_statements.ts";
import { isGuid } from "../core/is_guid.ts";
import { SOURCE_KINDS } from "../core/memory/recall.ts";
import { CLUES } from "../core/paste/clues.ts";
import {
  KIND_EVIDENCE,
  METHODS,
  REQUEST_SOURCES,
  TOKEN_KINDS,
  TOKEN_PROBLEMS,
  VERSIONS,
} from "../core/paste/findings.ts";
import { LANGUAGES } from "../core/paste/languages.ts";
import { readUser } from "../core/remedy/named_user.ts";

// A button leaves out what says nothing, so every such field has its empty value for a default.

/** Nothing that a card shows may begin a line of its own. */
const oneLine = z.string().regex(/^[^\r\n]*$/);
const shortText = oneLine.max(200);
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

const language = z.enum(LANGUAGES.map(({ id }) => id));

/** The last second that a date can hold. */
const LAST_SECOND = 8.64e12;

const batchAnswer = z.strictObject({
  id: z.string().regex(/^[\w-]{1,60}$/),
  status: z.number().int(),
  error: z.number().int().nullable().default(null),
});

/** Ids of Teams are short numbers; other channels have longer ones. */
const MOST_ID = 300;

const source = z.strictObject({
  what: z.enum(SOURCE_KINDS),
  at: z.number().int().min(0).max(LAST_SECOND),
});

const carriedCase = z.object({
  doctor: z.literal(1),
  at: z.number().int().min(0).max(LAST_SECOND),
  findings: z.strictObject({
    tokens: z
      .array(z.discriminatedUnion("form", [accessToken, unreadableToken]))
      .max(5)
      .default([]),
    errors: z.array(graphError).max(5).default([]),
    requests: z.array(graphRequest).max(20).default([]),
    batchAnswers: z.array(batchAnswer).max(20).default([]),
    clues: z
      .array(z.enum(CLUES.map(({ id }) => id)))
      .max(CLUES.length)
      .default([]),
    askedScopes: permissionNames.default([]),
    language: language.nullable().default(null),
  }),
  story: z
    .strictObject({ sources: z.array(source).max(10), newest: oneLine.max(MOST_ID) })
    .exactOptional(),
  origin: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("private") }),
      z.strictObject({ kind: z.literal("action") }),
      z.strictObject({ kind: z.literal("shared"), by: shortText.default("") }),
      z.strictObject({ kind: z.literal("sample"), id: z.enum(SAMPLES.map(({ id }) => id)) }),
    ])
    .exactOptional(),
  choice: z
    .strictObject({
      language: language.exactOptional(),
      user: z
        .string()
        .refine((user) => readUser(user) === user)
        .exactOptional(),
    })
    .exactOptional(),
});

/**
 * Reads what a card's button sent back. It comes from a client, so nothing of it is taken on trust.
 *
 * @param data The action's data.
 * @returns The case, or undefined where this is not one that our cards carry.
 */
export function readCarriedCase(data: unknown): CarriedCase | undefined {
  const read = carriedCase.safeParse(data);
  return read.success ? read.data : undefined;
}

/**
 * Reads from which message to start over.
 *
 * @param data The action's data.
 * @returns Undefined where it does not say.
 */
export function readNewest(data: unknown): string | undefined {
  return z.object({ newest: oneLine.max(MOST_ID) }).safeParse(data).data?.newest;
}
