import type { StatementId } from "../../graph/error_statements.ts";
import type { EntraMeaning } from "../entra/entra_row.ts";

/** What follows from a number where its sentence names something. */
export interface EntraDetail extends EntraMeaning {
  codes: readonly number[];
  names: StatementId;
}

const NOT_FOR_CONSUMERS = {
  cause: "personal-account",
  also: ["wrong-tenant-or-no-service-principal"],
  sure: false,
  trouble: "account-kind",
} as const;

const OF_MICROSOFTS_CLIENT = {
  codes: [65001, 650052, 650056, 650057, 90008, 90094],
  cause: "consent-missing",
  trouble: "first-party-client",
  caller: "delegated",
} as const;

const POLICY_BLOCK = { cause: "interaction-required", trouble: "policy-block" } as const;

const DETAILS = [
  {
    codes: [50020, 90072, 16000, 16003],
    names: "names-live-com",
    cause: "personal-account",
    also: ["wrong-tenant-or-no-service-principal"],
    sure: false,
    trouble: "account-kind",
    caller: "delegated",
  },
  {
    codes: [900144, 90014],
    names: "names-scope",
    cause: "bad-scope-request",
    also: ["bad-request-syntax"],
    trouble: "scope-form",
  },
  {
    codes: [70002, 90014, 900144],
    names: "names-secret",
    cause: "bad-client-credentials",
    trouble: "secret-not-sent",
  },
  { codes: [70002, 700016], names: "client-not-for-consumers", ...NOT_FOR_CONSUMERS },
  {
    codes: [700016, 700011],
    names: "names-bot-framework",
    cause: "wrong-tenant-or-no-service-principal",
    sure: false,
    caller: "application",
    trouble: "bot-of-one-tenant",
  },
  {
    codes: [70000, 70008, 9002313],
    names: "names-code",
    cause: "interaction-required",
    also: ["bad-request-syntax"],
    sure: false,
    trouble: "authorization-code",
    caller: "delegated",
  },
  { ...OF_MICROSOFTS_CLIENT, names: "names-command-line-client" },
  { ...OF_MICROSOFTS_CLIENT, names: "names-graph-client" },
  { ...OF_MICROSOFTS_CLIENT, names: "names-teams-client" },
  { ...OF_MICROSOFTS_CLIENT, names: "names-sharepoint-client" },
] as const satisfies readonly EntraDetail[];

export type EntraDetailId = (typeof DETAILS)[number]["names"];

/** Read before the number's own row. */
export const BY_DETAIL: readonly (EntraDetail & { names: EntraDetailId })[] = DETAILS;

/** What follows from a sentence where no number that is known stands with it. */
export const BY_SENTENCE = {
  "msi-resource-without-host": {
    cause: "bad-scope-request",
    also: ["bad-client-credentials"],
    sure: false,
    caller: "application",
    trouble: "scope-form",
  },
  "scopes-are-no-list": { cause: "bad-scope-request", trouble: "scope-form" },
  "tenant-not-allowed": {
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "tenant-not-allowed",
  },
  "client-not-for-consumers": { ...NOT_FOR_CONSUMERS, caller: "delegated" },
  "tenant-left-empty": {
    cause: "wrong-tenant-or-no-service-principal",
    sure: false,
    trouble: "no-tenant",
  },
  "sign-in-restricted": { ...POLICY_BLOCK, caller: "delegated" },
  "restriction-page-titled": { ...POLICY_BLOCK, sure: false, caller: "delegated" },
  "credential-chain-failed": {
    cause: "bad-client-credentials",
    sure: false,
    trouble: "credential-chain",
  },
  "no-managed-identity": {
    cause: "bad-client-credentials",
    sure: false,
    caller: "application",
    trouble: "managed-identity",
  },
  "credential-unavailable": {
    cause: "bad-client-credentials",
    sure: false,
    trouble: "credential-chain",
  },
  "no-account-in-cache": {
    cause: "interaction-required",
    trouble: "not-signed-in",
    caller: "delegated",
  },
  "interaction-asked": {
    cause: "interaction-required",
    sure: false,
    trouble: "in-front-of-the-screen",
    caller: "delegated",
  },
  "client-refused": { cause: "bad-client-credentials", sure: false },
} as const satisfies Partial<Record<StatementId, EntraMeaning>>;

export type EntraSentenceId = keyof typeof BY_SENTENCE;

/**
 * Says whether a statement is one of these sentences.
 *
 * @param id What was stated.
 */
export function isEntraSentence(id: StatementId): id is EntraSentenceId {
  return id in BY_SENTENCE;
}

/** A sentence that means what a number does, whose row it stands for. */
export const NUMBER_OF_SENTENCE: Readonly<Partial<Record<StatementId, number>>> = {
  "government-cloud": 900439,
  "admin-approval-needed": 90094,
  "approval-page-titled": 90094,
  "policy-blocks": 53003,
  "sign-in-frequency": 70043,
  "refresh-token-idle": 700082,
  "grant-revoked": 50173,
  "second-factor-asked": 50076,
  "user-not-consented": 65001,
  "federated-record-missing": 70021,
  "secret-invalid": 7000215,
  "secret-expired": 7000222,
  "personal-account-refused": 500200,
  "account-not-invited": 50020,
  "password-refused": 50126,
  "user-not-assigned": 50105,
};
