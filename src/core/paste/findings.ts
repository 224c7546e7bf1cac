import type { Audience } from "../graph/audiences.ts";
import type { StatementId } from "../graph/error_statements.ts";
import type { ClueId } from "./clues.ts";
import type { LanguageId } from "./languages.ts";

/**
 * What was found in a pasted text. It holds facts only: no token, no signature, no pasted sentence,
 * so it may travel in a card's data and be kept for a while.
 */
export interface Findings {
  tokens: readonly Token[];
  errors: readonly GraphError[];
  requests: readonly GraphRequest[];
  /** What a batch among the requests was answered, a request each; empty where that was not pasted. */
  batchAnswers: readonly BatchAnswer[];
  /** What the code and the commands around them tell of who calls, the more telling first. */
  clues: readonly ClueId[];
  /** Delegated permissions that the code asks for; empty where it does not say. */
  askedScopes: readonly string[];
  /** What the code in the paste is written in, to answer in the same; null where there is none. */
  language: LanguageId | null;
}

/** The answer to one request of a batch. */
export interface BatchAnswer {
  /** The request's id within the batch. */
  id: string;
  /** HTTP status. */
  status: number;
  /** Which of the errors it got; null where it got none that could be read. */
  error: number | null;
}

/** A pasted token, as far as anybody but its audience can read it. */
export type Token = AccessToken | UnreadableToken;

/** A JWT that could be decoded. Nothing in it is verified: it is what "the token states". */
export interface AccessToken {
  form: "jwt";
  /** Whose token it is, and the claim that tells. */
  kind: TokenKind;
  kindFrom: KindEvidence;
  audience: Audience | null;
  /** `scp`: delegated permissions. */
  scopes: readonly string[];
  /** `roles`: application permissions (or, beside `scp`, the user's app roles). */
  roles: readonly string[];
  tenantId: string | null;
  appId: string | null;
  appName: string | null;
  /** `oid` of an app's token: the object id of its service principal. Null in a user's. */
  servicePrincipalId: string | null;
  /** `wids`: ids of Entra roles, of the user or of the app. */
  directoryRoles: readonly string[];
  /** The token's user is at home elsewhere: a guest, or a partner's administrator. */
  fromElsewhere: boolean;
  /** The token of a managed identity, which has no app registration (claim `xms_mirid`). */
  managedIdentity: boolean;
  /** Seconds since 1970, UTC. */
  issuedAt: number | null;
  notBefore: number | null;
  expiresAt: number | null;
  /** A signature was pasted with it, so it can be used by whoever reads it. */
  signed: boolean;
}

/** A string that stands where a token belongs and cannot be decoded. */
export interface UnreadableToken {
  form: "unreadable";
  problem: TokenProblem;
  /** Whether it may still be a working credential. */
  mayBeLive: boolean;
}

export const TOKEN_KINDS = ["application", "delegated", "id-token", "unknown"] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** Which claim told the kind; the strongest first. */
export const KIND_EVIDENCE = [
  "idtyp",
  "scp",
  "roles",
  "no-user-claims",
  "id-token-claims",
  "nothing",
] as const;
export type KindEvidence = (typeof KIND_EVIDENCE)[number];

export const TOKEN_PROBLEMS = [
  "cut-off",
  "not-base64url",
  "not-json",
  "one-part",
  "encrypted",
  "doubled-bearer",
  "empty-bearer",
  "opaque-personal",
  "opaque",
  "refresh-token",
] as const;
export type TokenProblem = (typeof TOKEN_PROBLEMS)[number];

/** An error answer of Graph, or of Entra on the way to it. */
export interface GraphError {
  /** HTTP status, where the paste says it. */
  status: number | null;
  /** The most specific error code, e.g. `NoPermissionsInAccessToken`, or `invalid_client` of Entra. */
  code: string | null;
  /** Numbers of Entra's errors (`AADSTS…`), the more specific first; empty for Graph's own. */
  entraCodes: readonly number[];
  /** What the known sentences in it state. */
  statements: readonly StatementId[];
  /** Permissions the service itself says it wants, any one of them. */
  requiredPermissions: readonly string[];
  /** Permissions the service itself saw in the token; null where it does not say. */
  presentPermissions: readonly string[] | null;
  /** GUIDs that the sentence names, for which they stand; null where it names none. */
  named: NamedIds;
  /** For a support ticket; neither is a secret. */
  requestId: string | null;
  date: string | null;
}

/** What an error's sentence names. */
export interface NamedIds {
  appId: string | null;
  tenantId: string | null;
  /** Of `Resource '{guid}' does not exist …`. */
  resourceId: string | null;
}

/** A request to Graph, safe to show: its secrets are placeholders. */
export interface GraphRequest {
  method: Method;
  /** Whether the paste says the method; otherwise it is taken to be GET. */
  methodStated: boolean;
  /** Where it was read: an address or request line, an SDK's call, a command. */
  readFrom: RequestSource;
  /** Host of the cloud's Graph. */
  host: string;
  version: Version;
  /** Path without host, version and query, as pasted: `/me/memberOf`. */
  path: string;
  /** Query without the question mark, or empty. */
  query: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
}

export const REQUEST_SOURCES = ["address", "code", "command"] as const;
export type RequestSource = (typeof REQUEST_SOURCES)[number];

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

export const VERSIONS = ["v1.0", "beta"] as const;
export type Version = (typeof VERSIONS)[number];
