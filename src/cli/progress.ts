import type { FixedRequest } from "../core/remedy/prescription.ts";
import type { DeviceCode } from "../live/device_sign_in.ts";
import type { WaitReason } from "../live/graph_client.ts";
import type { Output } from "./cli_io.ts";
import type { SignIn } from "./proof/proof.ts";
import { duration } from "./proof/stated_wait.ts";
import { whoSignsIn } from "./proof/who_signs_in.ts";
import { printable } from "./wrap_text.ts";

const REASONS_TO_WAIT = {
  asked: "Graph asks to wait",
  failed: "Graph failed",
  "no-answer": "No answer yet",
} as const satisfies Record<WaitReason, string>;

/** Tells on standard error what is being done, a line each, so that standard output stays clean. */
export class Progress {
  readonly #output: Output;

  /** @param output Standard error. */
  constructor(output: Output) {
    this.#output = output;
  }

  /** @param signIn Who signs in, and where. */
  signingIn(signIn: SignIn): void {
    this.#say(`Signing in as ${whoSignsIn(signIn)}`);
  }

  /** What somebody has to enter, and where. */
  readonly code = ({ code, address, seconds }: DeviceCode): void => {
    this.#say(
      `Open ${address} in any browser and enter ${code}. It holds for ${duration(seconds * 1000)}.`,
    );
  };

  /** @param request What is sent. */
  sending({ method, path, url }: FixedRequest): void {
    this.#say(`Sending ${method} ${path} to ${new URL(url).host}`);
  }

  /** A pause before a call is made again, and why it is made. */
  readonly waiting = (milliseconds: number, reason: WaitReason): void => {
    this.#say(`${REASONS_TO_WAIT[reason]}: asking again in ${duration(milliseconds)}`);
  };

  /** Graph wants to see more in the token. */
  readonly challenged = (): void => {
    this.#say("Graph wants a new token, as something changed: signing in again");
  };

  #say(text: string): void {
    void this.#output.write(`${printable(text)}\n`);
  }
}
