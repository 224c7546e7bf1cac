import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { LOOK_UP_ENDS } from "../../src/bot/looked_up.ts";
import { REFUSALS } from "../../src/server/caller_error.ts";
import { allowed, createLog, type LogLine } from "../../src/server/log.ts";
import { LOG_EVENTS, LOG_FIELDS, type LogEvent } from "../../src/server/log_events.ts";
import { withRequestId } from "../../src/server/request_scope.ts";
import { mintToken } from "../mint_token.ts";

type Field = keyof typeof LOG_FIELDS;

/** What each field is there for. */
const RIGHT: Record<Field, readonly unknown[]> = {
  requestId: ["0b9f8c1e-6a54-4f39-9d0e-51f2f3a1c0de"],
  person: ["8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b"],
  app: ["00000003-0000-0000-c000-000000000000"],
  url: [
    "http://127.0.0.1:3978/api/messages",
    "http://[::1]:9464/metrics",
    "http://localhost:3978/api/messages",
  ],
  error: ["TypeError", "Error ECONNRESET", "ServerError invalid_client AADSTS7000215 401"],
  reason: [...Object.keys(REFUSALS), "resourcematchfailed"],
  operation: ["send", "update", "delete", "notes", "turns", "sweep", "check"],
  activity: ["message", "messageUpdate", "invoke", "installationUpdate"],
  outcome: ["done", "failed", "repeated", "limited", ...LOOK_UP_ENDS],
  setting: ["METRICS_PORT"],
  method: ["error", "stderr"],
  status: [200, 503],
  milliseconds: [0, 12.5],
  tries: [3],
  times: [7],
  turns: [1],
  days: [0, 61],
  dropped: [0, 12],
};

/** What no field may hold. */
const SECRETS: [what: string, value: unknown][] = [
  ["a token", mintToken({ aud: "canary" })],
  ["the beginning of one", "eyJhbGciOi"],
  ["a client secret", "abc8Q~Abcdefghijklmnopqrstuvwxyz.012345"],
  ["a client secret without its sign", "abc8QxAbcdefghijklmnopqrstuvwxyz01234567"],
  ["32 hexadecimal digits", "4f9c2a7be1d04c6f8a3b5d7e9f1c2a4b"],
  ["40 hexadecimal digits", "4f9c2a7be1d04c6f8a3b5d7e9f1c2a4b4f9c2a7b"],
  ["base64 of 24 bytes", "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ"],
  ["base64 of 30 bytes", "q83vEjRWeJCrze8SNFZ4+KvN7xI0VniQq83vEjRW"],
  ["base64url of 30 bytes", "q83vEjRWeJCrze8SNFZ4_KvN7xI0VniQq83v-jRW"],
  ["a ticket", "EwBwA8l6BAAUO9chh8cJscQLmU"],
  ["a refresh token", "0.AXoAcanary-1234567890"],
  ["letters as long as a secret", "canary".repeat(7)],
  ["a sentence", "canary said hello to you, twice."],
  ["two lines", "done\ncanary"],
  ["a long text", "canary ".repeat(1000)],
  ["an address", "https://canary.example/?sig=canary"],
  ["an address of this machine with a query", "http://127.0.0.1:1/a?sig=canary"],
  ["somebody's name", "dana@canary.example"],
  ["nothing", ""],
  ["null", null],
  ["an object", { toString: () => "done", canary: 1 }],
  ["a list", ["done"]],
  ["a function", () => "done"],
  ["an error", new Error("canary")],
  ["no number", Number.NaN],
  ["no end", Number.POSITIVE_INFINITY],
  ["a number too large", 10n],
  ["yes", true],
];

const FIELDS = Object.keys(LOG_FIELDS) as Field[];

describe("allowed()", () => {
  for (const field of FIELDS) {
    for (const value of RIGHT[field]) {
      it(`keeps ${field}=${value}`, () => {
        assert.deepEqual(allowed({ [field]: value }), { [field]: value });
      });
    }
  }

  for (const [what, value] of SECRETS) {
    it(`withholds ${what} from every field`, () => {
      for (const field of FIELDS) {
        assert.deepEqual(allowed({ [field]: value }), { [field]: "[withheld]" });
      }
    });
  }

  it("withholds a word from a field of numbers, and a number from a field of words", () => {
    assert.deepEqual(allowed({ status: "200", method: 7 }), {
      method: "[withheld]",
      status: "[withheld]",
    });
  });

  it("withholds a type of activity that Teams does not send", () => {
    assert.deepEqual(allowed({ activity: "canary" }), { activity: "[withheld]" });
  });

  it("drops a field that it does not know, or that says nothing", () => {
    assert.deepEqual(
      allowed({ text: "canary", message: "canary", err: new Error("canary"), url: undefined }),
      {},
    );
  });
});

describe("the log", () => {
  /** Writes one line of an event and gives it. */
  function lineOf(event: LogEvent, fields: object): Record<string, unknown> {
    let written = "";
    const write = (line: string) => {
      written += line;
    };
    createLog({ level: "trace", write }).warn(event, fields);
    assert.doesNotMatch(written, /canary/);
    assert.match(written, /^[^\n]+\n$/);
    return JSON.parse(written);
  }

  for (const event of Object.keys(LOG_EVENTS) as LogEvent[]) {
    it(`says of ${event} its own sentence and nothing else`, () => {
      const { time: _, ...line } = lineOf(event, {
        msg: "canary",
        level: "canary",
        event: "canary",
      });
      assert.deepEqual(line, { level: "warn", event, msg: LOG_EVENTS[event] });
    });
  }

  it("carries the id of the request that is being answered", () => {
    const { requestId } = withRequestId(() => lineOf("turn", {}));
    assert.match(String(requestId), /^[0-9a-f-]{36}$/);
  });

  it("writes nothing under its level", () => {
    const lines: string[] = [];
    const log = createLog({ level: "warn", write: (line) => lines.push(line) });
    log.debug("console");
    log.info("stopping");
    assert.deepEqual(lines, []);
    log.error("turn-failed");
    assert.equal(lines.length, 1);
  });

  it("tells whoever listens each line that it writes, with what was left of the fields", () => {
    const heard: LogLine[] = [];
    const log = createLog({ level: "warn", write: () => {} });
    const leave = log.listen((line) => heard.push(line));
    log.info("stopping");
    log.warn("storage-failed", { error: "canary said hello, twice", operation: "notes" });
    leave();
    log.error("turn-failed");
    const fields = { error: "[withheld]", operation: "notes" };
    assert.deepEqual(heard, [{ level: "warn", event: "storage-failed", fields }]);
  });
});
