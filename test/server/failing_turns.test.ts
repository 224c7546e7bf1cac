import assert from "node:assert/strict";
import { ActivityHandler, type InvokeResponse, type TurnContext } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { languageFor } from "../../src/cards/language.ts";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { runServer } from "../../src/server/run_server.ts";
import { startConnector } from "../bot/fake_connector.ts";
import { activity, post, through } from "../bot/talk.ts";
import { keptLog } from "../kept_log.ts";

const LOCAL = { port: 0, host: "127.0.0.1" };
const CANARY = "canary-words";

/** A bot that takes no turn to its end. */
class FailingBot extends ActivityHandler {
  override async onTurnActivity(_context: TurnContext): Promise<void> {
    throw new RangeError(CANARY);
  }

  override async onInvokeActivity(): Promise<InvokeResponse> {
    throw new RangeError(CANARY);
  }
}

const running: { stop(): Promise<void> }[] = [];

async function serve() {
  const kept = keptLog();
  const { log, watch } = kept;
  const adapter = createAdapter(undefined, { watch });
  const server = await runServer(createServer({ adapter, bot: new FailingBot(), watch }), {
    ...LOCAL,
    log,
  });
  running.push(server);
  return { url: server.url, kept };
}

const INVOKE_VALUE = { action: { type: "Action.Execute", verb: "v" }, data: {} };
const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;

const WITH_WORDS: [title: string, more: Record<string, unknown>, form: RegExp][] = [
  ["message", {}, /^\{"activities":\[\{"type":"message"/],
  [
    "adaptiveCard/action",
    { type: "invoke", name: "adaptiveCard/action" },
    /^\{"statusCode":200,"type":"application\/vnd\.microsoft\.activity\.message","value":"/,
  ],
  ...[
    "task/fetch",
    "task/submit",
    "composeExtension/fetchTask",
    "composeExtension/submitAction",
  ].map((name): [string, Record<string, unknown>, RegExp] => [
    name,
    { type: "invoke", name },
    /^\{"task":\{"type":"continue"/,
  ]),
];

const WITHOUT_WORDS: [title: string, more: Record<string, unknown>, status: number][] = [
  ["an invoke of an unknown name", { type: "invoke", name: "unheard/of" }, 500],
  ["application/search", { type: "invoke", name: "application/search" }, 500],
  ["an edit", { type: "messageUpdate", channelData: { eventType: "editMessage" } }, 200],
  ["what Teams tells", { type: "conversationUpdate" }, 200],
];

describe("a turn that throws", () => {
  afterEach(async () => {
    await Promise.all(running.splice(0).map((part) => part.stop()));
  });

  for (const [title, more, form] of WITH_WORDS) {
    for (const locale of ["en-US", "de-DE"]) {
      it(`is apologised for in the form that its sender waits for: ${title}, ${locale}`, async () => {
        const { url, kept } = await serve();
        const deliveryMode = "type" in more ? "normal" : "expectReplies";
        const sent = { text: "hi", value: INVOKE_VALUE, locale, deliveryMode, ...more };
        const { status, text } = await post(url, activity(sent));
        assert.equal(status, 200);
        assert.match(text, form);
        const [{ turn, requestId } = { turn: "", requestId: "" }] = kept.turns;
        assert.match(`${requestId}`, ID);
        const { replies } = languageFor(locale).cards;
        assert.ok(text.includes(replies.apology), text);
        assert.ok(text.includes(replies.requestId(`${requestId}`)), text);
        assert.match(turn, / failed$/);
        const failures = kept
          .text()
          .split("\n")
          .filter((line) => line.includes("turn-failed"));
        assert.deepEqual(
          failures.map((line) => JSON.parse(line).requestId),
          [requestId],
        );
        assert.doesNotMatch(text + kept.text(), /canary/);
      });
    }
  }

  for (const [title, more, status] of WITHOUT_WORDS) {
    it(`ends with ${status} where its sender waits for no words: ${title}`, async () => {
      const { url, kept } = await serve();
      const sent = { value: INVOKE_VALUE, deliveryMode: "normal", ...more };
      const answer = await post(url, activity(sent));
      assert.equal(answer.status, status);
      assert.deepEqual(kept.lines, ["turn-failed error=RangeError"]);
      assert.match(kept.turns[0]?.turn ?? "", / failed$/);
      assert.doesNotMatch(answer.text, /canary/);
    });
  }

  it("is told of in the log alone where the apology fails as well", async () => {
    const { url, kept } = await serve();
    const connector = await startConnector();
    running.push(connector);
    connector.answers.push({ status: 403 });
    const { status, text } = await post(url, activity({ text: "hi", ...through(connector) }));
    assert.deepEqual([status, text], [200, ""]);
    assert.deepEqual(kept.lines, [
      "turn-failed error=RangeError",
      "apology-failed error=RestError 403",
    ]);
    assert.deepEqual(
      kept.turns.map(({ turn }) => turn),
      ["message failed"],
    );
  });
});
