import type { Reading } from "./reading.ts";

/**
 * What Entra's error numbers (`AADSTS…`) mean. Where one of them is there, no token was issued, so
 * Graph was never reached.
 *
 * Source: Microsoft Learn, "Microsoft Entra authentication and authorization error codes"; where a
 * number is not in that list, the public issue threads it was met in.
 */
export const ENTRA_ERRORS: ReadonlyMap<number, Reading> = new Map<number, Reading>([
  [
    7000215,
    {
      cause: "bad-client-credentials",
      confidence: "certain",
      means: "the client secret is wrong",
      steps: [
        "Make a new client secret and copy its Value, not its Secret ID; it is shown only once.",
      ],
    },
  ],
]);
