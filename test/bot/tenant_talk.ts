import assert from "node:assert/strict";
import type { BotParts } from "../../src/bot/doctor_bot.ts";
import type { LookedUp } from "../../src/bot/looked_up.ts";
import type { Card } from "../../src/cards/elements.ts";
import { buttonsOf, type Part } from "../cards/card_content.ts";
import { TENANT_CASES, TENANT_ID } from "../cards/tenant_cases.ts";
import { type FakeLookUp, fakeLookUp } from "./fake_look_up.ts";
import { activity, connect, onlyCard, post, pressAt, sayTo, serve, through } from "./talk.ts";

/** The app that the tokens of these pastes name. */
export const APP_ID = "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de";
export const DANA = "3c9f7e20-1a4b-4d6c-b8e5-0f2a6d91c300";
export const EVE = "3c9f7e20-1a4b-4d6c-b8e5-0f2a6d91c301";

const [granted] = TENANT_CASES;
/** A call of an app whose permission was granted after the token was issued. */
export const { paste: PASTE, records: RECORDS } = granted ?? assert.fail();
/** What the card says that knows of that. */
export const VERDICT = /In your tenant, as of [\s\S]*Mail\.Read/;

type Fields = Record<string, unknown>;

/** A conversation of the tenant. */
export function held(conversationType = "personal", tenantId: unknown = TENANT_ID): Fields {
  return { id: `a:${conversationType}`, conversationType, tenantId };
}

/** A person as Teams states him. */
export function person(aadObjectId?: unknown): Fields {
  return { id: `29:${aadObjectId}`, aadObjectId, name: "Somebody" };
}

/**
 * A bot that looks into a tenant that is made up, and somebody who speaks to it.
 *
 * @param options The look-up, how time passes, and where they speak.
 */
export async function visit({
  lookUp = fakeLookUp(RECORDS),
  timer,
  where = held(),
}: {
  lookUp?: FakeLookUp;
  timer?: BotParts["timer"];
  where?: Fields;
} = {}) {
  const lookedUp: LookedUp[] = [];
  const failures: string[] = [];
  const connector = await connect();
  const url = await serve(undefined, {
    looking: {
      tenant: lookUp,
      onLookedUp: (one) => lookedUp.push(one),
      onSignInFailed: (failure) => failures.push(failure),
      ...(timer && { timer }),
    },
  });
  let last = 0;
  const base = (from: unknown): Fields => ({
    id: `turn-${++last}`,
    conversation: where,
    from: person(from),
    ...through(connector),
  });
  const presses = async (action: Part | undefined, from: unknown, more: Fields) => {
    const value = { action, trigger: "manual", ...more };
    const { status, body } = await pressAt(url, action ?? {}, { ...base(from), value });
    return { status, body };
  };
  return {
    url,
    lookUp,
    /** Who looked at what, in a word. */
    lookedUp,
    failures,
    /** What the bot sent to the conversation since the last time. */
    sent: () => connector.calls.splice(0).map(({ body }) => body ?? {}),
    /** The card that answers a paste. */
    paste: async (text = PASTE, from: unknown = DANA): Promise<Card> =>
      onlyCard(await sayTo(url, { ...base(from), text, deliveryMode: "expectReplies" })),
    say: (more: Fields, from: unknown = DANA) =>
      sayTo(url, { ...base(from), deliveryMode: "expectReplies", ...more }),
    /** Presses a button of a card, with what a client sends beside. */
    press: (card: unknown, verb: string, more: Fields = {}, from: unknown = DANA) =>
      presses(buttonOf(card, verb), from, more),
    /** Presses a button that a client has changed. */
    pressWith: (card: unknown, data: Fields, from: unknown = DANA, more: Fields = {}) => {
      const button = buttonOf(card, "checkTenant");
      return presses({ ...button, data: { ...(button?.data as object), ...data } }, from, more);
    },
    /** Sends an invoke by its name. */
    invoke: async (name: string, value: unknown, from: unknown = DANA, more: Fields = {}) => {
      const { status, text } = await post(
        url,
        activity({ ...base(from), type: "invoke", name, value, ...more }),
      );
      return { status, body: text === "" ? undefined : JSON.parse(text) };
    },
  };
}

/** A card's button by what it asks for. */
export function buttonOf(card: unknown, verb: string): Part | undefined {
  return buttonsOf(card).find((one) => one.verb === verb);
}

/** What a client sends with a press once it has signed its reader in. */
export function signedIn(token: string): Fields {
  return { authentication: { id: "1", connectionName: "graph-auth-doctor", token } };
}
