import { z } from "zod";
import { Secret } from "../core/secret.ts";
import type { SignInProof } from "../core/tenant/look_up_outcome.ts";

/** Teams' tokens have two thousand characters, Entra's codes a thousand. */
const MOST_PROOF = 20_000;

const proof = z.string().min(1).max(MOST_PROOF);
const token = z.object({ token: proof });
/** Where somebody closes the window, or refuses, a word stands in the place of a code. */
const WORD = /^[A-Za-z_]{1,40}$/;
const code = proof.refine((text) => !WORD.test(text));

/**
 * Reads with what a person signed in. From here on nobody sees it by accident.
 *
 * @param authentication What a client got by itself.
 * @param state What a sign-in by hand ended with.
 * @returns Undefined where it is neither.
 */
export function readProof(authentication: unknown, state: unknown): SignInProof | undefined {
  const got = token.safeParse(authentication);
  if (got.success) return { kind: "token", secret: new Secret(got.data.token) };
  const ended = code.safeParse(state);
  return ended.success ? { kind: "code", secret: new Secret(ended.data) } : undefined;
}
