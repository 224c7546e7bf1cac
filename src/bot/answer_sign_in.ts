import type { InvokeResponse } from "botbuilder";
import { z } from "zod";
import { isGuid } from "../core/is_guid.ts";
import { checkRemembered } from "./check_tenant.ts";
import type { Desk } from "./desk.ts";
import type { Outcome, SignIn } from "./outcome.ts";
import type { Press } from "./press.ts";
import { readProof } from "./read_proof.ts";
import { CONNECTION, SIGN_IN_REFUSED } from "./sign_in_request.ts";
import { tenantPerson } from "./tenant_person.ts";

/** How a client tells of a sign-in that a message asked for. */
export type SignInInvoke = "signin/tokenExchange" | "signin/verifyState";

/** What such a client is answered, and what is sent to the conversation beside. */
export interface SignInAnswer {
  response: InvokeResponse;
  message?: Outcome;
}

const DONE: InvokeResponse = { status: 200 };
const MALFORMED: InvokeResponse = { status: 400 };

/** The id is one of those that were given out, or at least looks like one. */
const exchange = z.object({ id: z.string().refine(isGuid) });

/**
 * Answers a sign-in that a message asked for: with what is true in the tenant, as a message. Nothing that
 * is secret is in any of it.
 *
 * Source: Microsoft Learn, "Add code to enable SSO in your bot app".
 *
 * @param name Of the invoke.
 * @param value Its value, from a client.
 * @param press Who it is, and where.
 * @param desk Who answers.
 */
export async function answerSignIn(
  name: SignInInvoke,
  value: unknown,
  press: Omit<Press, "proof">,
  desk: Desk,
): Promise<SignInAnswer> {
  // Nobody was asked to sign in where others read along.
  if (!press.setting.isPersonal) return { response: DONE };
  const { state } = Object(value) as { state?: unknown };
  const id = exchange.safeParse(value).data?.id;
  const isExchange = name === "signin/tokenExchange";
  if (isExchange && id === undefined) return { response: MALFORMED };
  const proof = isExchange ? readProof(value, undefined) : readProof(undefined, state);
  // Whoever closes the window wants nothing any more.
  if (proof === undefined) return { response: isExchange ? MALFORMED : DONE };
  const message = await checkRemembered({ ...press, proof }, desk);
  const isRefused = message.kind === "sign-in" && isExchange;
  if (!isRefused || !hasButton(message.signIn, press, desk)) return { response: DONE, message };
  return { response: refusal(id) };
}

/** Whether the button that the client has already, and shows once it is refused, leads to the same. */
function hasButton(
  { url }: SignIn,
  { activity, setting }: Pick<Press, "activity" | "setting">,
  { tenant }: Desk,
): boolean {
  const person = tenantPerson(activity, setting);
  return person !== undefined && tenant?.signInUrl(person) === url;
}

/** Makes a client show the button for a sign-in by hand. */
function refusal(id: string | undefined): InvokeResponse {
  const body = { id, connectionName: CONNECTION, failureDetail: "interaction_required" };
  return { status: SIGN_IN_REFUSED, body };
}
