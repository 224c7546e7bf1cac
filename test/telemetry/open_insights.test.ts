import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { Secret } from "../../src/core/secret.ts";
import { openInsights } from "../../src/open_insights.ts";
import type { Answered, EndedTurn } from "../../src/server/metrics.ts";
import { keptLog } from "../kept_log.ts";
import { type FakeInsights, KEY, startInsights } from "./fake_insights.ts";

const ANSWER: Answered = { cause: "token-expired", context: "delegated", confidence: "certain" };
const CANARY = JSON.parse('"canary"');

/** What is told of a turn that took 1.5 seconds. */
const TURNS: { turn: Omit<EndedTurn, "seconds">; success: boolean; name?: string }[] = [
  { turn: { type: "message", outcome: "done" }, success: true },
  { turn: { type: "invoke", outcome: "repeated" }, success: true },
  { turn: { type: "message", outcome: "limited" }, success: true },
  { turn: { type: "message", outcome: "failed" }, success: false },
  { turn: { type: "canary", outcome: "done" }, success: true, name: "other" },
];

describe("openInsights()", () => {
  let insights: FakeInsights;

  beforeEach(async () => {
    insights = await startInsights();
  });
  afterEach(() => insights.stop());

  function open() {
    const { log } = keptLog();
    const config = { endpoint: insights.url, instrumentationKey: new Secret(KEY) };
    return { log, opened: openInsights(config, log) };
  }

  /** What came, without what the test knows. */
  function sent() {
    return insights.sent.flatMap(({ envelopes }) => envelopes.map(({ data }) => data.baseData));
  }

  for (const { turn, success, name = turn.type } of TURNS) {
    it(`tells a turn ${turn.type} that is ${turn.outcome} as ${success ? "a success" : "none"}`, async () => {
      const { opened } = open();
      opened.turnEnded({ ...turn, seconds: 1.5 });
      await opened.stop();
      assert.deepEqual(
        sent().map((told) => ({ ...told, id: "" })),
        [
          {
            ver: 2,
            id: "",
            name,
            duration: "0.00:00:01.500",
            success,
            responseCode: turn.outcome,
          },
        ],
      );
    });
  }

  it("tells of an answer what is on its lists, and no more", async () => {
    const { opened } = open();
    opened.answered(ANSWER);
    opened.answered({ ...ANSWER, cause: CANARY, ...{ text: "canary" } });
    await opened.stop();
    assert.deepEqual(sent(), [
      { ver: 2, name: "answer", properties: ANSWER },
      { ver: 2, name: "answer", properties: { ...ANSWER, cause: "other" } },
    ]);
  });

  it("leaves the log at its stop", async () => {
    const { log, opened } = open();
    log.info("look-up-on");
    await opened.stop();
    log.info("stopped");
    await opened.stop();
    assert.equal(sent().length, 1);
  });
});
