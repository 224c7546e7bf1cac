import { hasAliasInBody } from "../graph/alias_in_body.ts";
import { type AppOnlyRequest, appOnlyRequest } from "../graph/app_only_request.ts";
import { appRefusal } from "../graph/app_refusals.ts";
import { MAILBOX_GATE } from "../graph/communication_gates.ts";
import { STATEMENTS, type StatementId } from "../graph/error_statements.ts";
import { findPermissions, type KnownPermissions } from "../graph/find_permissions.ts";
import { gatesOn } from "../graph/gates.ts";
import { pathOfLostUser } from "../graph/lost_user.ts";
import { permissionRequest } from "../graph/permission_request.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import type { ClueId } from "../paste/clues.ts";
import type {
  AccessToken,
  Findings,
  GraphError,
  GraphRequest,
  Token,
  UnreadableToken,
} from "../paste/findings.ts";
import type { Words } from "../words/words.ts";
import { type Caller, callerOf } from "./caller.ts";
import { chooseToken } from "./choose_token.ts";
import type { Context } from "./judgement.ts";
import { ageAt, isOfOneCall, LONG_AGO } from "./one_call.ts";
import {
  contradicts,
  disagrees,
  type ErrorWeight,
  SAYS_NOTHING,
  weighError,
} from "./weigh_error.ts";

/** The findings of one call, chosen and looked up: what the rules judge. */
export interface Facts {
  /** The language to write in. */
  words: Words;
  now: number;
  token: AccessToken | null;
  unreadable: UnreadableToken | null;
  error: GraphError | null;
  errorSetAside: boolean;
  /** The error is from long before the token, so the token stands for the one that was refused. */
  errorFromLongAgo: boolean;
  /** The error proves another kind of token than the one in the paste. */
  tokenSetAside: boolean;
  request: GraphRequest | null;
  /** The request speaks of the signed-in user, in its path or in its body. */
  onSignedInUser: boolean;
  aliasInBody: boolean;
  /** What opens the request as it is, documented or inferred. */
  known: KnownPermissions | undefined;
  /** Where an app would send it, if it speaks of the signed-in user. */
  appOnly: AppOnlyRequest | null;
  /** No application permission opens the request as it is. */
  closedToApps: boolean;
  /** The request is for a mailbox, where Exchange may let an app in without a role in its token. */
  opensMailbox: boolean;
  /** What follows from the error. */
  says: ErrorWeight;
  /** Whose token it was, and what tells it. */
  caller: Caller;
  context: Context;
  clues: readonly ClueId[];
  /** Delegated permissions that the code asks for. */
  askedScopes: readonly string[];
  /** Where the part of the path that names the user got lost: the path on the signed-in user. */
  lostUserPath: string | undefined;
  /** Whether the error states this. */
  states(...ids: StatementId[]): boolean;
}

/**
 * Chooses what belongs to the failed call and looks the request up.
 *
 * @param findings What was read from the paste.
 * @param now Seconds since 1970.
 * @param words The language to write in.
 */
export function gatherFacts(findings: Findings, now: number, words: Words): Facts {
  const held = chooseToken(findings.tokens);
  const fitting = findings.errors.filter((found) => held === null || isOfOneCall(found, held));
  const agreeing = fitting.filter((found) => held === null || !disagrees(found, held));
  const error = chooseError(agreeing) ?? chooseError(fitting);
  const tokenSetAside = held !== null && error !== null && contradicts(error, held);
  const token = tokenSetAside ? null : held;
  const unreadable = chooseUnreadable(findings.tokens, error);
  const request = findings.requests[0] ?? null;
  const inPath = request !== null && isSignedInUserPath(request.path);
  const inBody = request !== null && hasAliasInBody(request);
  const asked = request === null ? null : permissionRequest(request);
  const lostUserPath = request === null ? undefined : pathOfLostUser(request.path);
  const known = asked === null ? undefined : findPermissions(asked.method, asked.path);
  const caller = callerOf(token, unreadable, error, findings.clues);
  return {
    words,
    now,
    token,
    tokenSetAside,
    unreadable,
    error,
    errorSetAside: error === null && findings.errors.length > 0,
    errorFromLongAgo: token !== null && error !== null && ageAt(error, token) >= LONG_AGO,
    request,
    onSignedInUser: inPath || inBody,
    aliasInBody: inBody,
    known,
    appOnly: request === null ? null : appsOwn(request, inPath ? request.path : lostUserPath),
    closedToApps: request !== null && isClosedToApps(request, known),
    opensMailbox: request !== null && isBehindMailboxGate(request),
    says: error === null ? SAYS_NOTHING : weighError(error),
    caller,
    context: caller.context,
    clues: findings.clues,
    askedScopes: findings.askedScopes,
    lostUserPath,
    states: (...ids) => ids.some((id) => error?.statements.includes(id)),
  };
}

/** That a header is empty matters only where nobody was let in: the token may have been taken out. */
function chooseUnreadable(
  tokens: readonly Token[],
  error: GraphError | null,
): UnreadableToken | null {
  const isToTell = error?.status === 401 && error.statements.length === 0;
  const found = tokens.find(
    (token) => token.form === "unreadable" && (token.problem !== "empty-bearer" || isToTell),
  );
  return found?.form === "unreadable" ? found : null;
}

/** The error that says most: Entra's, as there was no token then; an outer "BadRequest" says least. */
function chooseError(errors: readonly GraphError[]): GraphError | null {
  const ranks = errors.map(({ entraCodes, statements: [first] }) => {
    if (entraCodes.length > 0) return -1;
    const rank = STATEMENTS.findIndex(({ id }) => id === first);
    return rank < 0 ? STATEMENTS.length : rank;
  });
  return errors[ranks.indexOf(Math.min(...ranks))] ?? null;
}

function appsOwn({ method }: GraphRequest, path: string | undefined): AppOnlyRequest | null {
  return path === undefined ? null : appOnlyRequest(method, path);
}

function isBehindMailboxGate({ method, path }: GraphRequest): boolean {
  return gatesOn(method, path).some(({ id }) => id === MAILBOX_GATE);
}

function isClosedToApps(request: GraphRequest, known: KnownPermissions | undefined): boolean {
  if (appRefusal(request.path) !== undefined) return true;
  return known?.from.application !== undefined && known.operation.application.length === 0;
}
