import type { EntraRow } from "./entra_row.ts";

/** Users, their passwords and sessions, and faults of the service. */
export const USER_ERRORS = [
  { codes: [50058], cause: "interaction-required", trouble: "not-signed-in", caller: "delegated" },
  {
    codes: [50140, 50125, 50199, 16000, 16001, 65007, 50136, 50168, 700020, 1000002],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    caller: "delegated",
  },
  {
    codes: [16002, 160021, 50085, 50139, 50143],
    cause: "interaction-required",
    trouble: "sign-in-again",
    caller: "delegated",
  },
  {
    codes: [50197],
    cause: "interaction-required",
    trouble: "sign-in-again",
    sure: false,
    caller: "delegated",
  },
  {
    codes: [50055, 50144, 50135],
    cause: "interaction-required",
    trouble: "password-change",
    caller: "delegated",
  },
  {
    codes: [50126, 50056, 50064],
    cause: "interaction-required",
    trouble: "wrong-password",
    sure: false,
    caller: "delegated",
  },
  { codes: [50053], cause: "interaction-required", trouble: "account-locked", caller: "delegated" },
  { codes: [50057], cause: "user-lacks-rights", trouble: "account-disabled", caller: "delegated" },
  {
    codes: [130507],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    sure: false,
    caller: "delegated",
  },
  {
    codes: [130004, 130005, 130006, 135010],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    caller: "delegated",
  },
  {
    codes: [50015, 54000],
    cause: "interaction-required",
    trouble: "policy-block",
    caller: "delegated",
  },
  { codes: [52004], cause: "consent-missing", caller: "delegated" },
  {
    codes: [50086, 50087, 50088, 50166],
    cause: "service-fault",
    trouble: "entra-fault",
    caller: "delegated",
  },
  {
    codes: [
      50000, 50033, 70012, 90006, 90012, 90024, 90033, 90036, 90055, 90090, 90091, 90092, 501621,
    ],
    cause: "service-fault",
    trouble: "entra-fault",
  },
  { codes: [50042, 50043], cause: "service-fault", trouble: "entra-fault", sure: false },
  {
    codes: [50017],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    sure: false,
    caller: "delegated",
  },
  { codes: [165900, 165004, 230109], cause: "service-fault", trouble: "entra-fault", sure: false },
] as const satisfies readonly EntraRow[];
