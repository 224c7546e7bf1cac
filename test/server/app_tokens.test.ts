import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { AppTokens } from "../../src/server/app_tokens.ts";
import type { AppToken } from "../../src/server/sign_in_app.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Tokens of an hour, numbered, from somebody who can be made to fail. */
function startTokens(askTime?: number) {
  const state: { now: number; asked: number; answer: (() => Promise<AppToken>) | undefined } = {
    now: 0,
    asked: 0,
    answer: undefined,
  };
  const ask = async (): Promise<AppToken> => {
    state.asked += 1;
    if (state.answer !== undefined) return await state.answer();
    return { accessToken: `token-${state.asked}`, expiresAt: state.now + HOUR };
  };
  return { state, tokens: new AppTokens(ask, () => state.now, askTime) };
}

const failing = () => Promise.reject(new RangeError("refused"));

describe("AppTokens", () => {
  it("asks once, however many wait", async () => {
    const { state, tokens } = startTokens();
    const given = await Promise.all(Array.from({ length: 20 }, () => tokens.get()));
    assert.deepEqual(new Set(given), new Set(["token-1"]));
    assert.equal(state.asked, 1);
  });

  it("keeps a token until five minutes before it is over", async () => {
    const { state, tokens } = startTokens();
    await tokens.get();
    state.now = HOUR - 5 * MINUTE - 1;
    assert.equal(await tokens.get(), "token-1");
    state.now += 1;
    assert.equal(await tokens.get(), "token-2");
    assert.equal(await tokens.get(), "token-2");
  });

  it("rests for two seconds after a failure, and repeats it meanwhile", async () => {
    const { state, tokens } = startTokens();
    state.answer = failing;
    const waiting = Array.from({ length: 5 }, () => tokens.get());
    for (const { status } of await Promise.allSettled(waiting)) assert.equal(status, "rejected");
    state.answer = undefined;
    state.now = 2 * SECOND - 1;
    await assert.rejects(tokens.get(), RangeError);
    assert.equal(state.asked, 1);
    state.now += 1;
    assert.equal(await tokens.get(), "token-2");
  });

  it("uses the old token while it is good and no new one can be had", async () => {
    const { state, tokens } = startTokens();
    await tokens.get();
    state.answer = failing;
    state.now = HOUR - 5 * MINUTE;
    assert.equal(await tokens.get(), "token-1");
    assert.equal(await tokens.get(), "token-1");
    assert.equal(state.asked, 2);
    state.now = HOUR - 30 * SECOND - 1;
    assert.equal(await tokens.get(), "token-1");
    state.now += 1;
    await assert.rejects(tokens.get(), RangeError);
    state.answer = undefined;
    state.now += 2 * SECOND;
    assert.equal(await tokens.get(), "token-4");
  });

  it("does not wait for ever", async () => {
    const { state, tokens } = startTokens(5);
    state.answer = () => new Promise(() => {});
    await assert.rejects(tokens.get(), { name: "TimeoutError" });
    state.answer = undefined;
    state.now = 2 * SECOND;
    assert.equal(await tokens.get(), "token-2");
  });

  it("asks each time for tokens that do not say when they are over", async () => {
    const { state, tokens } = startTokens();
    state.answer = async () => ({ accessToken: `endless-${state.asked}`, expiresAt: 0 });
    assert.equal(await tokens.get(), "endless-1");
    assert.equal(await tokens.get(), "endless-2");
  });
});
