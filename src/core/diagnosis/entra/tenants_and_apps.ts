import type { EntraRow } from "./entra_row.ts";

/** Apps and tenants that Entra does not know, and accounts from elsewhere. */
export const TENANT_AND_APP_ERRORS = [
  { codes: [700016, 700011], cause: "wrong-tenant-or-no-service-principal" },
  { codes: [7000229], cause: "wrong-tenant-or-no-service-principal", caller: "application" },
  {
    codes: [7000112, 7000116, 70001],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "app-disabled",
  },
  {
    codes: [1000031],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "app-disabled",
    sure: false,
  },
  { codes: [7000118], cause: "wrong-tenant-or-no-service-principal", trouble: "resource-unknown" },
  { codes: [50059, 90019], cause: "wrong-tenant-or-no-service-principal", trouble: "no-tenant" },
  {
    codes: [9001023, 90124, 90130],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "wrong-authority",
  },
  { codes: [50194], cause: "wrong-tenant-or-no-service-principal", trouble: "wrong-authority" },
  {
    codes: [90002, 900023, 90023, 50128, 50169],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "tenant-unknown",
  },
  {
    codes: [50029, 50107],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "tenant-unknown",
  },
  {
    codes: [90038, 900382, 900432, 900439, 900440, 90043, 90051, 1000104],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "other-cloud",
  },
  {
    codes: [50020, 90072],
    cause: "wrong-tenant-or-no-service-principal",
    also: ["personal-account"],
    sure: false,
    trouble: "user-unknown",
    caller: "delegated",
  },
  {
    codes: [50014, 51004, 16003, 50034, 90084],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "user-unknown",
    caller: "delegated",
  },
  {
    codes: [500341],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "user-unknown",
    caller: "delegated",
  },
  {
    codes: [90125, 90126, 51001],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "user-unknown",
    sure: false,
    caller: "delegated",
  },
  {
    codes: [500212, 500213],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "external-policy",
    also: ["interaction-required"],
    caller: "delegated",
  },
  { codes: [50105], cause: "user-lacks-rights", trouble: "user-not-assigned", caller: "delegated" },
  {
    codes: [501051],
    cause: "app-missing-permission",
    trouble: "app-not-assigned",
    caller: "application",
  },
  { codes: [9002332], cause: "personal-account", trouble: "account-kind", caller: "delegated" },
  {
    codes: [9002331],
    cause: "personal-account",
    trouble: "account-kind",
    also: ["wrong-tenant-or-no-service-principal"],
    caller: "delegated",
  },
  { codes: [500200], cause: "personal-account", trouble: "account-kind", caller: "delegated" },
  {
    codes: [90027, 500201],
    cause: "personal-account",
    trouble: "account-kind",
    caller: "delegated",
  },
  {
    codes: [500208, 500207],
    cause: "personal-account",
    trouble: "account-kind",
    also: ["wrong-tenant-or-no-service-principal"],
    caller: "delegated",
  },
] as const satisfies readonly EntraRow[];
