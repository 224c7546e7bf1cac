import type { EntraRow } from "./entra_row.ts";

/** Directories on premises that Entra asks, and the silent sign-in from their machines. */
export const ON_PREMISES_ERRORS = [
  {
    codes: [80001, 80002, 80005, 80007, 80010, 80014],
    cause: "service-fault",
    trouble: "on-premises",
    caller: "delegated",
  },
  { codes: [80013], cause: "service-fault", trouble: "on-premises", caller: "delegated" },
  { codes: [80012], cause: "interaction-required", trouble: "policy-block", caller: "delegated" },
  {
    codes: [81004, 81005, 81006, 81007, 81009, 81010, 81011, 81012, 50180, 51006],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    caller: "delegated",
  },
  {
    codes: [20001, 20012, 20033, 40008, 40009, 40010, 40015],
    cause: "service-fault",
    trouble: "on-premises",
    sure: false,
    caller: "delegated",
  },
  {
    codes: [120000, 120002, 120003, 120004, 120018],
    cause: "interaction-required",
    trouble: "password-change",
    caller: "delegated",
  },
  {
    codes: [120005, 120008, 120011, 120012, 120013, 120014, 120015, 120016, 120020, 120021],
    cause: "interaction-required",
    trouble: "password-change",
    sure: false,
    caller: "delegated",
  },
] as const satisfies readonly EntraRow[];
