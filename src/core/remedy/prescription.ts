import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { CommandBlock } from "../graph/command_block.ts";
import type { EditionAge } from "../graph/edition_age.ts";
import type { Grant, Scheme } from "../graph/permission_index.ts";
import type { GraphRequest } from "../paste/findings.ts";
import type { Step } from "./step.ts";
import type { SupportIds } from "./support_ids.ts";

/** Which edition of Microsoft's permission data an answer rests on. */
export interface EditionOfData extends EditionAge {
  /** Day of the data, `YYYY-MM-DD`. */
  date: string;
  commit: string;
}

/** Where an answer comes from. */
export type Basis = "documented" | "inferred" | "unknown";

/** The request that works in the place of the refused one. */
export interface FixedRequest {
  method: string;
  url: string;
  /** Path without host, version and query. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
}

/** One permission of a checklist. */
export interface PermissionDetail {
  name: string;
  /** Id of the app role or scope, a GUID. */
  id: string | null;
  /** 1 (narrow) to 4 (wide). */
  privilegeLevel: number | null;
  adminConsent: boolean;
  /** Granted for one team, chat or user, by whoever installs the app there, and not in Entra. */
  resourceSpecific: boolean;
  /** Where it is said that this permission is enough. */
  source: string;
}

/** What one kind of caller needs. Two permissions needed together are one entry, `A + B`. */
export interface PermissionChecklist {
  /** Whether such a caller can make the request at all; null where nothing is documented. */
  supported: boolean | null;
  /** The data's one choice of the least privileged. */
  least: readonly string[];
  /** Others that are enough as well. */
  alternatives: readonly string[];
  /** Sufficient ones that the token carries. */
  granted: readonly string[];
  /** Empty once any sufficient one is carried. */
  missing: readonly string[];
  details: readonly PermissionDetail[];
}

/** Permissions that cover several requests together, by who makes them. */
export interface CombinedPermissions {
  application: readonly string[];
  delegated: readonly string[];
}

export type Permissions = { basis: Basis } & Readonly<Record<Scheme, PermissionChecklist>>;

/** A permission to ask for first where the data's least gives less, or more, than the caller expects. */
export interface LeadPermission {
  name: string;
  /** What it gives and leaves out. */
  gives: string;
  /** How the data's least differs: `with …`, `without …`. */
  leastGives: string;
  source: string;
}

/** A second lock behind the permission, or something to know before it is granted. */
export interface Gate {
  id: string;
  /** What stands in the way or opens too wide, in a sentence or two. */
  says: string;
  /** Who opens it, e.g. `Teams administrator`; null where the app's own developer does. */
  openedBy: string | null;
  /** What opens it, in order. */
  opens: readonly string[];
  /** The commands for that, where there are any. */
  commands: readonly CommandBlock[];
  /** Address of the page that documents it. */
  source: string;
}

/** Another operation for an app that cannot make the one it asked for. It does not do the same. */
export interface Alternative {
  /** Null where the way leads out of Graph, as a bot's own message does. */
  method: string | null;
  /** Path without host and version, null with the method. */
  path: string | null;
  /** What it does and how that differs. */
  says: string;
  /** Address of the page that documents it. */
  source: string;
}

/** A permission in the token that opens more than the request needs. */
export interface BroadPermission {
  name: string;
  /** Why, and the smaller one that is enough. */
  says: string;
}

/** An address in the administrator's own portal, filled in from the token. */
export interface GrantLink {
  title: string;
  url: string;
  /** What to look at before it is opened. */
  says: string;
}

/** The whole answer: why, and what to do about it. Every view is made from it. */
export interface Prescription {
  diagnosis: Diagnosis;
  title: string;
  summary: string;
  fixedRequest: FixedRequest | null;
  /** For the fixed request, else for the request; null where there is none. */
  permissions: Permissions | null;
  /** By scheme: every way to be allowed, the one to choose first. */
  grants: Readonly<Record<Scheme, readonly Grant[]>>;
  /** Whose permissions the way out needs; a user's where nothing shows whose token it was. */
  scheme: Scheme;
  /** By scheme: set where another permission than that scheme's `least` stands in front. */
  leads: Readonly<Record<Scheme, LeadPermission | null>>;
  /** The one of {@link Prescription.scheme}: set where another permission than `least` stands in front. */
  lead: LeadPermission | null;
  gates: readonly Gate[];
  /** Another operation that an app can make; null where none is known. */
  alternative: Alternative | null;
  /** Hints: what the token holds beyond what the request needs, the widest first. */
  tooBroad: readonly BroadPermission[];
  steps: readonly string[];
  /** The same steps, each with what it is about. */
  markedSteps: readonly Step[];
  /** Commands that grant what is missing; empty where nothing is to be granted. */
  commands: readonly CommandBlock[];
  /** Only for a token of the conversation's own tenant: anybody can make up any other. */
  links: readonly GrantLink[];
  /** A text to forward to an administrator; null where none is needed. */
  adminMessage: string | null;
  /** What Microsoft's support asks for; null where the answer of Graph has neither. */
  support: SupportIds | null;
  /** What to know beside the answer; the leaks first. */
  warnings: readonly string[];
  /** Those of the warnings that tell of a working credential in the paste. */
  leaks: readonly string[];
  /** Of a paste with several requests, or a batch of them: the answer to each; else empty. */
  requests: readonly Prescription[];
  /** The batch that the requests stand in; the fixed request is then the whole batch. */
  batch: GraphRequest | null;
  /** What covers all of them together; null where there is one request. */
  combined: CombinedPermissions | null;
  /** Edition of the permission data behind it, and how old that is. */
  data: EditionOfData;
}
