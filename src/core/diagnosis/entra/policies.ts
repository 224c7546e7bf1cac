import type { EntraRow } from "./entra_row.ts";

/** Policies that a sign-in did not pass: they stop it, or ask for more. */
export const POLICY_ERRORS = [
  { codes: [53003], cause: "interaction-required", trouble: "policy-block" },
  {
    codes: [530031, 530032, 530034],
    cause: "interaction-required",
    trouble: "policy-block",
    caller: "delegated",
  },
  { codes: [53011], cause: "interaction-required", trouble: "policy-block", caller: "delegated" },
  { codes: [530035], cause: "interaction-required", trouble: "policy-block", caller: "delegated" },
  { codes: [530084], cause: "interaction-required", trouble: "policy-block", caller: "delegated" },
  { codes: [53000], cause: "interaction-required", trouble: "device-policy", caller: "delegated" },
  {
    codes: [53001, 50097, 50129, 530003],
    cause: "interaction-required",
    trouble: "device-policy",
    caller: "delegated",
  },
  {
    codes: [53002, 530021],
    cause: "interaction-required",
    trouble: "device-policy",
    caller: "delegated",
  },
  {
    codes: [53005, 53009],
    cause: "interaction-required",
    trouble: "device-policy",
    caller: "delegated",
  },
  { codes: [50005], cause: "interaction-required", trouble: "device-policy", caller: "delegated" },
  {
    codes: [50131],
    cause: "interaction-required",
    trouble: "policy-block",
    sure: false,
    caller: "delegated",
  },
  {
    codes: [50155, 50187, 700003, 135011, 130007, 130008, 50127],
    cause: "interaction-required",
    trouble: "device-policy",
    caller: "delegated",
  },
  {
    codes: [50076, 50079, 50072, 50074, 50078],
    cause: "interaction-required",
    trouble: "second-factor",
    caller: "delegated",
  },
  {
    codes: [53004, 53010],
    cause: "interaction-required",
    trouble: "policy-block",
    caller: "delegated",
  },
  {
    codes: [50158, 50161],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    caller: "delegated",
  },
  {
    codes: [50177, 50178],
    cause: "interaction-required",
    trouble: "policy-block",
    caller: "delegated",
  },
  {
    codes: [50002, 500021, 500022],
    cause: "interaction-required",
    trouble: "policy-block",
    caller: "delegated",
  },
] as const satisfies readonly EntraRow[];
