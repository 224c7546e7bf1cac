import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, beforeEach, describe, it } from "mocha";
import { type Envelope, envelopeOf } from "../../src/telemetry/envelope_of.ts";
import { createTrack } from "../../src/telemetry/track.ts";
import { close, listen } from "../server/loopback.ts";
import { type FakeInsights, type InsightsAnswer, KEY, startInsights } from "./fake_insights.ts";

const ORIGIN = { instrumentationKey: KEY, role: "doctor", instance: "one", version: "1.2.3" };
const NOW = Date.UTC(2026, 7, 7, 12);

function event(name: string): Envelope {
  return envelopeOf({ kind: "event", name, properties: {} }, ORIGIN, NOW, "id");
}

const THREE = ["a", "b", "c"].map(event);

/** What becomes of three envelopes. */
const ANSWERS: {
  title: string;
  answer: InsightsAnswer;
  again: number[];
  lost?: number;
  fault?: number;
  restMs?: number;
}[] = [
  { title: "all taken", answer: { status: 200, body: { itemsAccepted: 3 } }, again: [] },
  {
    title: "some not taken: what passes is sent again",
    answer: {
      status: 206,
      body: {
        itemsReceived: 3,
        itemsAccepted: 1,
        errors: [
          { index: 0, statusCode: 429, message: "canary" },
          { index: 2, statusCode: 400, message: "canary" },
        ],
      },
    },
    again: [0],
    lost: 1,
    fault: 429,
  },
  ...["canary", {}, { errors: "canary" }, { errors: [null, { index: "0", statusCode: 429 }] }].map(
    (body) => ({
      title: `some not taken, without saying which: ${JSON.stringify(body)}`,
      answer: { status: 206, body },
      again: [],
      fault: 206,
    }),
  ),
  ...[408, 429, 439, 500, 502, 503, 504].map((status) => ({
    title: `${status}, which passes`,
    answer: { status, headers: { "retry-after": "7" }, body: "canary" },
    again: [0, 1, 2],
    fault: status,
    restMs: 7000,
  })),
  ...[400, 413].map((status) => ({
    title: `${status}, which would come again`,
    answer: { status },
    again: [],
    lost: 3,
    fault: status,
  })),
  ...[401, 402, 403, 404].map((status) => ({
    title: `${status}, which somebody has to mend`,
    answer: { status },
    again: [0, 1, 2],
    fault: status,
    restMs: 60_000,
  })),
];

describe("createTrack()", () => {
  let insights: FakeInsights;

  before(async () => {
    insights = await startInsights();
  });
  beforeEach(() => {
    insights.sent.length = 0;
  });
  after(() => insights.stop());

  for (const { title, answer, again, lost = 0, fault, restMs } of ANSWERS) {
    it(`says what became of it: ${title}`, async () => {
      insights.answers.push(answer);
      const tracked = await createTrack({ endpoint: insights.url })(THREE);
      assert.deepEqual(
        tracked.again,
        again.map((index) => THREE[index]),
      );
      assert.equal(tracked.lost, lost);
      assert.equal(Object(tracked.fault).statusCode, fault);
      assert.doesNotMatch(String(tracked.fault), /canary/);
      assert.equal(tracked.restMs, restMs);
    });
  }

  for (const status of [301, 302, 307, 308]) {
    it(`does not follow a ${status}, and takes its token nowhere else`, async () => {
      insights.answers.push({ status, headers: { location: `${insights.url}/elsewhere` } });
      const tracked = await createTrack({ endpoint: insights.url })(THREE);
      assert.deepEqual(
        insights.sent.map(({ url }) => url),
        ["/v2.1/track"],
      );
      assert.equal(Object(tracked.fault).statusCode, status);
      assert.equal(tracked.again.length, 3);
    });
  }

  it("sends JSON with a token for the scope it was told", async () => {
    const scopes: unknown[] = [];
    const tokens = {
      getToken: async (scope: string | string[]) => {
        scopes.push(scope);
        return { token: "t", expiresOnTimestamp: 0 };
      },
    };
    const access = { tokens, scope: "https://monitor.azure.com/.default" };
    await createTrack({ endpoint: insights.url, access })(THREE);
    const [{ method, headers, envelopes } = { headers: {} }] = insights.sent;
    assert.equal(method, "POST");
    assert.equal(headers["content-type"], "application/json");
    assert.equal(headers.authorization, "Bearer t");
    assert.deepEqual(envelopes, THREE);
    assert.deepEqual(scopes, [access.scope]);
  });

  it("sends no token where nobody has to sign in", async () => {
    await createTrack({ endpoint: insights.url })(THREE);
    assert.equal(insights.sent[0]?.headers.authorization, undefined);
  });

  it("keeps everything when there is no token to be had, and sends nothing", async () => {
    const failure = new Error("no identity");
    const tokens = { getToken: () => Promise.reject(failure) };
    const track = createTrack({ endpoint: insights.url, access: { tokens, scope: "s" } });
    assert.deepEqual(await track(THREE), { again: THREE, lost: 0, fault: failure });
    assert.deepEqual(insights.sent, []);
  });

  it("waits for no token for ever", async () => {
    const tokens = { getToken: () => new Promise<never>(() => {}) };
    const access = { tokens, scope: "s" };
    const track = createTrack({ endpoint: insights.url, access, patienceMs: 10 });
    const { again, fault } = await track(THREE);
    assert.deepEqual([again, Object(fault).name], [THREE, "TimeoutError"]);
    assert.deepEqual(insights.sent, []);
  });

  it("waits for no answer for ever", async () => {
    const silent = createServer(() => {});
    const endpoint = `http://127.0.0.1:${await listen(silent)}`;
    const { again, fault } = await createTrack({ endpoint, patienceMs: 50 })(THREE);
    await close(silent);
    assert.deepEqual([again, Object(fault).name], [THREE, "TimeoutError"]);
  });

  it("reads no more of an answer than it needs", async () => {
    let isGone: () => void = () => {};
    const gone = new Promise<void>((resolve) => {
      isGone = resolve;
    });
    const endless = createServer((_request, response) => {
      response.on("close", isGone);
      response.writeHead(206);
      const write = () => response.writable && response.write(" ".repeat(65_536));
      response.on("drain", write);
      while (write());
    });
    const endpoint = `http://127.0.0.1:${await listen(endless)}`;
    const { again, fault } = await createTrack({ endpoint })(THREE);
    await gone;
    await close(endless);
    assert.deepEqual([again, Object(fault).statusCode], [[], 206]);
  });

  it("keeps everything when nobody is there", async () => {
    const gone = await startInsights();
    await gone.stop();
    const tracked = await createTrack({ endpoint: gone.url })(THREE);
    assert.deepEqual(tracked.again, THREE);
    assert.ok(tracked.fault instanceof Error);
  });
});

describe("envelopeOf()", () => {
  it("carries a turn as a request that began before", () => {
    const turn = { name: "message", result: "failed", success: false, milliseconds: 61_234.4 };
    assert.deepEqual(
      envelopeOf({ kind: "request", operationId: "op", ...turn }, ORIGIN, NOW, "id"),
      {
        ver: 1,
        name: "Microsoft.ApplicationInsights.Request",
        time: "2026-08-07T11:58:58.765Z",
        iKey: KEY,
        tags: {
          "ai.cloud.role": "doctor",
          "ai.cloud.roleInstance": "one",
          "ai.application.ver": "1.2.3",
          "ai.internal.sdkVersion": "doctor:1.2.3",
          "ai.operation.id": "op",
        },
        data: {
          baseType: "RequestData",
          baseData: {
            ver: 2,
            id: "id",
            name: "message",
            duration: "0.00:01:01.234",
            success: false,
            responseCode: "failed",
          },
        },
      },
    );
  });

  for (const [milliseconds, duration] of [
    [0, "0.00:00:00.000"],
    [999.6, "0.00:00:01.000"],
    [86_399_999.7, "1.00:00:00.000"],
  ] as const) {
    it(`tells ${milliseconds} milliseconds as ${duration}`, () => {
      const turn = { name: "message", result: "done", success: true, milliseconds };
      const { data } = envelopeOf({ kind: "request", ...turn }, ORIGIN, NOW, "id");
      assert.equal("duration" in data.baseData && data.baseData.duration, duration);
    });
  }

  for (const [severity, level] of [
    ["debug", 0],
    ["info", 1],
    ["warn", 2],
    ["error", 3],
  ] as const) {
    it(`carries a line of level ${severity} as a message, with texts beside it`, () => {
      const item = { kind: "trace", message: "It", severity, properties: { tries: 3 } } as const;
      const { name, tags, data } = envelopeOf(item, ORIGIN, NOW, "id");
      assert.equal(name, "Microsoft.ApplicationInsights.Message");
      assert.ok(!("ai.operation.id" in tags));
      assert.deepEqual(data, {
        baseType: "MessageData",
        baseData: { ver: 2, message: "It", severityLevel: level, properties: { tries: "3" } },
      });
    });
  }
});
