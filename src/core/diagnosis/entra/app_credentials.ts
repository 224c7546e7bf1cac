import type { EntraRow } from "./entra_row.ts";

/** An app that could not prove who it is. */
export const APP_CREDENTIAL_ERRORS = [
  { codes: [7000215], cause: "bad-client-credentials" },
  { codes: [7000222], cause: "bad-client-credentials" },
  {
    codes: [7000216],
    cause: "bad-client-credentials",
    trouble: "secret-not-sent",
    caller: "application",
  },
  {
    codes: [7000218],
    cause: "bad-client-credentials",
    trouble: "secret-not-sent",
    caller: "delegated",
  },
  {
    codes: [700025],
    cause: "bad-client-credentials",
    trouble: "secret-not-wanted",
    caller: "delegated",
  },
  { codes: [700027, 700030, 50012], cause: "bad-client-credentials" },
  { codes: [700021], cause: "bad-client-credentials", trouble: "assertion" },
  { codes: [700024], cause: "bad-client-credentials", trouble: "assertion" },
  {
    codes: [50027, 5002730, 900384, 50048, 50099, 50120],
    cause: "bad-client-credentials",
    trouble: "assertion",
    sure: false,
  },
  {
    codes: [70021, 700211, 700212, 700213, 7002137, 700214],
    cause: "bad-client-credentials",
    trouble: "federated-credential",
    caller: "application",
  },
  {
    codes: [7002138],
    cause: "bad-client-credentials",
    trouble: "federated-credential",
    caller: "application",
  },
  { codes: [700229], cause: "bad-client-credentials", trouble: "assertion", caller: "application" },
  {
    codes: [7005003, 7005004, 7005005, 7005006],
    cause: "bad-client-credentials",
    caller: "application",
  },
  { codes: [70002], cause: "bad-client-credentials", sure: false },
  { codes: [7000110], cause: "bad-request-syntax", trouble: "sign-in-request" },
  {
    codes: [50003, 50007, 50010],
    cause: "bad-request-syntax",
    trouble: "sign-in-request",
    sure: false,
  },
  {
    codes: [50192],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    caller: "delegated",
  },
] as const satisfies readonly EntraRow[];
