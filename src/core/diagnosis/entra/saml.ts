import type { EntraRow } from "./entra_row.ts";

/** Single sign-on with SAML or WS-Federation: no call to Graph is in it. */
export const SAML_ERRORS = [
  {
    codes: [
      50008, 5000819, 75001, 75003, 75005, 750054, 7500514, 7500529, 75008, 75016, 76021, 76026,
      90020, 900236, 90081, 90082, 90087, 501241,
    ],
    cause: "bad-request-syntax",
    trouble: "saml",
    caller: "delegated",
  },
  {
    codes: [75011],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    sure: false,
    caller: "delegated",
  },
] as const satisfies readonly EntraRow[];
