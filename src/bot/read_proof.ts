import { z } from "zod";
import { Secret } from "../core/secret.ts";
import type { SignInProof } from "./tenant_look_up.ts";

/** Teams' tokens have two thousand characters, Entra's codes a thousand. */
const MOST_PROOF = 20_000;

/** What Teams says in the place of a code where somebody closes the window. */
const CANCELLED = "CancelledByUser";

const proof = z.string().min(1).max(MOST_PROOF);
const token = z.object({ token: proof });
const code = proof.refine((text) => text !== CANCELLED);

/**
 * Reads with what a person signed in. From here on nobody sees it by accident.
 *
 * @param authentication What a client got by itself.
 * @param state What a sign-in by hand ended with.
 * @returns Undefined where it is neither.
 */
export function readProof(authentication: unknown, state: unknown): SignInProof | undefined {
  const got = token.safeParse(authentication);
  if (got.success) return { kind: "token", token: new Secret(got.data.token) };
  const ended = code.safeParse(state);
  return ended.success ? { kind: "code", code: new Secret(ended.data) } : undefined;
}
