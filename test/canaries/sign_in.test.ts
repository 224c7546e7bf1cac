import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { memoryNotes, type NoteStore } from "../../src/bot/note_store.ts";
import { memoryTurns, type TurnStore } from "../../src/bot/turn_store.ts";
import { createLookUpLog } from "../../src/server/create_look_up_log.ts";
import { type FakeLookUp, fakeLookUp } from "../bot/fake_look_up.ts";
import { activity, connect, endAll, post, serve, through } from "../bot/talk.ts";
import { buttonOf, DANA, held, PASTE, person, RECORDS } from "../bot/tenant_talk.ts";
import { keptLog } from "../kept_log.ts";
import { mintToken } from "../mint_token.ts";
import { findLeaks } from "./find_leaks.ts";

const TOKEN = mintToken({ aud: "canary", name: "Budgerigar Personname", exp: 4_000_000_000 });
const CODE = "0.AXoAbudgerigar-whistles-quietly-0123456789-0123456789";
const SECRETS = [...TOKEN.split("."), CODE, "Budgerigar Personname"];
const ASKED = "0b9f8c1e-6a54-4f39-9d0e-51f2f3a1c0de";

/** What a look-up may come to that knows the secret, as it must. */
const OUTCOMES: [what: string, FakeLookUp["outcomes"][number] | undefined][] = [
  ["is seen", undefined],
  ["wants another sign-in", { kind: "sign-in", url: "https://bot.contoso.com/sign-in/start" }],
  ["fails", { kind: "failed", problem: "sign-in-refused" }],
  ["throws what it holds", new Error(`${TOKEN} ${CODE}`)],
];

/** The ways that a sign-in takes. */
const WAYS: [name: string, value: object][] = [
  ["adaptiveCard/action", { authentication: { id: ASKED, connectionName: "x", token: TOKEN } }],
  ["adaptiveCard/action", { state: CODE }],
  ["signin/tokenExchange", { id: ASKED, connectionName: "x", token: TOKEN }],
  ["signin/verifyState", { state: CODE }],
  ["signin/failure", { code: CODE, message: TOKEN }],
];

/** A store of turns that can be read from outside, as a container can. */
function openTurns(kept: unknown[]): TurnStore {
  const turns = memoryTurns();
  return {
    async once(key, run, patience) {
      const taken = await turns.once(key, run, patience);
      kept.push(key, await taken.answer.catch(() => undefined));
      return taken;
    },
  };
}

function openNotes(kept: unknown[]): NoteStore {
  const notes = memoryNotes();
  return {
    async update(key, change, base) {
      const after = await notes.update(key, change, base);
      kept.push(key, after);
      return after;
    },
  };
}

describe("a sign-in keeps to itself", () => {
  afterEach(endAll);

  for (const [what, outcome] of OUTCOMES) {
    for (const [name, value] of WAYS) {
      it(`what it came with, by ${name} with ${Object.keys(value)[0]}, where the look-up ${what}`, async () => {
        const kept: unknown[] = [];
        const log = keptLog();
        const lookUp = fakeLookUp(RECORDS);
        if (outcome !== undefined) lookUp.outcomes.push(outcome);
        const connector = await connect();
        const url = await serve(undefined, {
          watch: log.watch,
          notes: openNotes(kept),
          turns: openTurns(kept),
          looking: {
            tenant: lookUp,
            onLookedUp: createLookUpLog(log.watch),
            onSignInFailed: (reason) => log.log.warn("sign-in-failed", { reason }),
          },
        });
        const from = { conversation: held(), from: person(DANA) };
        const { text } = await post(url, activity({ text: PASTE, ...from }));
        const button = buttonOf(JSON.parse(text), "checkTenant");
        const sent = { ...through(connector), ...from, type: "invoke", name, id: "2" };
        const answer = await post(url, activity({ ...sent, value: { action: button, ...value } }));
        if (name !== "signin/failure") assert.equal(lookUp.asked.length, 1);
        assert.ok(kept.length > 0);
        const seen = JSON.stringify([text, answer, connector.calls, kept]) + log.text();
        assert.deepEqual(findLeaks(seen, SECRETS), []);
      });
    }
  }
});
