import { type EntraId, readingOfEntra } from "../../core/diagnosis/entra_errors.ts";
import type { SignInFailure } from "../../live/sign_in_error.ts";
import type { SignIn } from "./proof.ts";

/** What is said of a sign-in that brought no token. */
export interface SignInHelp {
  /** Why, behind "the sign-in failed". */
  why: string;
  /** What to do, in order; empty where the error's own message says it. */
  steps: readonly string[];
}

const CREDENTIALS = "Entra admin center > App registrations > the app > Certificates & secrets";

const COMPARE_IDS = [
  "Compare AZURE_CLIENT_ID and AZURE_TENANT_ID with the app's Overview page (Entra admin center > App registrations > the app).",
  "Set what differs and run verify again.",
];

/** What to do about the settings that verify reads; of all else the core's own steps are right. */
const BY_ENTRA: ReadonlyMap<EntraId, SignInHelp> = new Map<EntraId, SignInHelp>([
  [
    7000215,
    {
      why: ", as Entra does not accept the client secret.",
      steps: [
        "Check AZURE_CLIENT_SECRET: the secret's Value, not its Secret ID, and of the app in AZURE_CLIENT_ID.",
        `If it has expired, make a new one: ${CREDENTIALS}.`,
        "Set it and run verify again.",
      ],
    },
  ],
  [
    7000222,
    {
      why: ", as the client secret has expired.",
      steps: [
        `Make a new one: ${CREDENTIALS}.`,
        "Set AZURE_CLIENT_SECRET to its Value, not to its Secret ID, and run verify again.",
      ],
    },
  ],
  [
    700027,
    {
      why: ", as Entra does not accept the certificate.",
      steps: [
        `Compare the certificate in AZURE_CLIENT_CERTIFICATE_PATH with those listed for the app in AZURE_CLIENT_ID, and their dates: ${CREDENTIALS}.`,
        "Upload it there, or set the path to a listed one, and run verify again.",
      ],
    },
  ],
  [700016, { why: ", as the tenant does not know the app.", steps: COMPARE_IDS }],
  [90002, { why: ", as Entra does not know the tenant.", steps: COMPARE_IDS }],
]);

const BY_FAILURE = {
  refused: "Entra refused it",
  denied: "it was refused in the browser",
  expired: "the code ran out before it was entered",
  "no-identity": "this machine has no managed identity to use",
  empty: "the answer held no token",
  late: "there was no answer in time",
  untrusted: "the certificate of the sign-in host is not trusted",
  "not-allowed": "Deno does not allow the sign-in host",
  unreachable: "the sign-in host cannot be reached",
} as const satisfies Record<SignInFailure, string>;

/**
 * Says why a sign-in brought no token, and what to do.
 *
 * @param failure What went wrong, and what the core says of it.
 */
export function signInHelp({ error, answer }: NonNullable<SignIn["failure"]>): SignInHelp {
  const refusal = answer?.diagnosis.error ?? null;
  const reading = refusal === null ? undefined : readingOfEntra(refusal);
  const help = reading === undefined ? undefined : BY_ENTRA.get(reading.id);
  if (help !== undefined) return help;
  if (answer !== null) return { why: `. ${answer.title}`, steps: answer.steps };
  return { why: `, as ${BY_FAILURE[error.failure]}.`, steps: [] };
}

/**
 * Finds the number by which Entra refused.
 *
 * @param failure What went wrong, and what the core says of it; null is nothing.
 * @returns E.g. 7000215; null where it gave none.
 */
export function entraCodeOf(failure: SignIn["failure"]): number | null {
  return failure?.answer?.diagnosis.error?.entraCodes[0] ?? null;
}
