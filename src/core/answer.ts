import type { Cause } from "./diagnosis/causes.ts";
import type { Evidence } from "./diagnosis/diagnosis.ts";
import type { Confidence, Context } from "./diagnosis/judgement.ts";
import type { CommandBlock } from "./graph/command_block.ts";
import type { LanguageId } from "./paste/languages.ts";
import { requestUrl } from "./remedy/fixed_request.ts";
import { prescribedCode } from "./remedy/prescribed_code.ts";
import type {
  Alternative,
  BroadPermission,
  CombinedPermissions,
  EditionOfData,
  FixedRequest,
  Gate,
  GrantLink,
  LeadPermission,
  Permissions,
  Prescription,
} from "./remedy/prescription.ts";
import type { SupportIds } from "./remedy/support_ids.ts";

/**
 * The public answer, as `graph-auth-doctor explain --json` prints it. Described for its users in
 * `docs/answer.md` and `docs/answer.schema.json`; changed only by addition.
 */
export interface Answer {
  id?: string;
  cause: Cause;
  alsoPossible: readonly Cause[];
  confidence: Confidence;
  context: Context;
  title: string;
  summary: string;
  evidence: readonly Evidence[];
  request: { method: string; url: string } | null;
  fixedRequest: FixedRequest | null;
  permissions: Permissions | null;
  /** The permission to ask for first, where that is not the data's least. */
  lead: LeadPermission | null;
  gates: readonly Gate[];
  alternative: Alternative | null;
  tooBroad: readonly BroadPermission[];
  steps: readonly string[];
  commands: readonly CommandBlock[];
  /** Empty in a terminal: only a conversation knows its tenant. */
  links: readonly GrantLink[];
  adminMessage: string | null;
  /** The request in the language that was asked for; null where none was, or there is no request. */
  snippet: Snippet | null;
  /** What Microsoft's support finds the failed call by; null where the paste does not say. */
  support: SupportIds | null;
  warnings: readonly string[];
  requests: readonly Answer[];
  combined: CombinedPermissions | null;
  /** Which edition of the permission data it rests on, and how old that is. */
  data: EditionOfData;
}

/** A request to copy, and the code that gets its token or makes its client. */
export interface Snippet {
  language: LanguageId;
  /** Through Microsoft's SDK, or over plain HTTP. */
  form: "sdk" | "raw";
  code: string;
  client: string;
}

/**
 * Gives a prescription its public shape.
 *
 * @param prescription The answer.
 * @param id Echoed where the caller gave one.
 * @param language Write the request in it.
 */
export function toAnswer(prescription: Prescription, id?: string, language?: LanguageId): Answer {
  const { diagnosis, title, summary, fixedRequest, permissions } = prescription;
  const { lead, gates, alternative, tooBroad, steps, commands, links } = prescription;
  const { adminMessage, warnings, data } = prescription;
  const { cause, alsoPossible, confidence, context, evidence } = diagnosis;
  const request = prescription.batch ?? diagnosis.request;
  return {
    ...(id === undefined ? {} : { id }),
    cause,
    alsoPossible,
    confidence,
    context,
    title,
    summary,
    evidence,
    request: request === null ? null : { method: request.method, url: requestUrl(request) },
    fixedRequest,
    permissions,
    lead,
    gates,
    alternative,
    tooBroad,
    steps,
    commands,
    links,
    adminMessage,
    snippet: language === undefined ? null : snippetOf(prescription, language),
    support: prescription.support,
    warnings,
    requests: prescription.requests.map((one) => toAnswer(one, undefined, language)),
    combined: prescription.combined,
    data,
  };
}

function snippetOf(prescription: Prescription, language: LanguageId): Snippet | null {
  const written = prescribedCode(prescription, language);
  if (written === null) return null;
  const { request, client } = written;
  return {
    language,
    form: request.form,
    code: request.lines.join("\n"),
    client: client.lines.join("\n"),
  };
}
