import assert from "node:assert/strict";
import fc from "fast-check";
import { afterEach, describe, it } from "mocha";
import { VERBS } from "../src/cards/actions.ts";
import { fakeLookUp } from "./bot/fake_look_up.ts";
import { activity, endAll, lines, post, serve } from "./bot/talk.ts";
import { RECORDS } from "./bot/tenant_talk.ts";
import { appToken, ERRORS, GRAPH } from "./core/pieces.ts";

// Teams adds entities and attachments without notice, and stops delivering to a bot that answers them
// with a fault. So whatever an activity holds, the answer is 200 and no turn fails.

/** A seed, so that a failure is met again; fast-check prints the smallest activity that fails. */
const RUNS = { seed: 20_260_806, numRuns: 400 };

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, 0, 7, true, "", "x", [], {}, [null], { id: null }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** What is usual now and then, and anything else as often. */
const or = (usual: fc.Arbitrary<unknown>) => fc.oneof(usual, odd);

const some = <T>(record: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(record, { requiredKeys: [] });

const id = or(fc.constantFrom("28:bot", "29:dana", "1"));

const text = fc.constantFrom(
  "help",
  "forget",
  `GET ${GRAPH}/me/messages`,
  ERRORS.mailDenied,
  appToken(["User.Read.All"]),
  "<at>Graph Auth Doctor</at> hi",
);

const attachment = some({
  contentType: or(
    fc.constantFrom(
      "text/html",
      "image/png",
      "reference",
      "application/vnd.microsoft.teams.file.download.info",
      "application/vnd.microsoft.card.adaptive",
    ),
  ),
  content: or(fc.constantFrom("<p>GET /me</p><img>", "<blockquote itemscope>x</blockquote>")),
  contentUrl: odd,
  name: odd,
});

const entity = some({
  type: or(fc.constantFrom("mention", "clientInfo", "quotedReply", "unheardOf")),
  text: or(fc.constant("<at>Graph Auth Doctor</at>")),
  mentioned: or(some({ id })),
  quotedReply: or(some({ preview: or(text), senderId: id })),
});

const said = {
  id,
  text: or(text),
  textFormat: odd,
  locale: fc.constantFrom("en-US", "de-DE", ""),
  entities: or(fc.array(or(entity), { maxLength: 3 })),
  attachments: or(fc.array(or(attachment), { maxLength: 3 })),
  from: or(some({ id, aadObjectId: id, name: odd })),
  conversation: some({ id, tenantId: id, conversationType: odd }),
  value: or(some({ verb: odd, doctor: odd })),
};

const tenant = or(some({ id }));

const messages = some({ ...said, channelData: or(some({ tenant, team: odd })) });

const changes = fc.record(
  {
    ...said,
    type: fc.constantFrom("messageUpdate", "messageDelete"),
    channelData: fc.record({
      eventType: or(fc.constantFrom("editMessage", "softDeleteMessage", "undeleteMessage")),
      tenant,
    }),
  },
  { requiredKeys: ["type", "channelData"] },
);

const others = fc.record(
  {
    ...said,
    type: fc.constantFrom("event", "messageReaction", "installationUpdate", "typing", "unheardOf"),
    name: odd,
    action: odd,
    reactionsAdded: fc.constantFrom([], [{ type: "like" }]),
  },
  { requiredKeys: ["type"] },
);

const verb = fc.constantFrom(...VERBS);

const invokes = fc.record(
  {
    ...said,
    type: fc.constant("invoke"),
    deliveryMode: fc.constant("normal"),
    name: or(
      fc.constantFrom(
        "adaptiveCard/action",
        "application/search",
        "composeExtension/fetchTask",
        "composeExtension/query",
        "composeExtension/submitAction",
        "config/fetch",
        "fileConsent/invoke",
        "signin/failure",
        "signin/tokenExchange",
        "signin/verifyState",
        "tab/fetch",
        "task/fetch",
        "task/submit",
      ),
    ),
    value: or(
      some({
        action: or(some({ type: fc.constant("Action.Execute"), verb: or(verb), data: odd })),
        authentication: or(some({ id, token: or(fc.constant("x")) })),
        state: or(fc.constant("x")),
        id: or(fc.constant("0b9f8c1e-6a54-4f39-9d0e-51f2f3a1c0de")),
        token: or(fc.constant("x")),
        code: odd,
      }),
    ),
  },
  { requiredKeys: ["type", "deliveryMode"] },
);

describe("any activity", () => {
  afterEach(endAll);

  for (const [what, arbitrary] of [
    ["message", messages],
    ["change of a message", changes],
    ["typing or unheard of activity", others],
  ] as const) {
    it(`is answered 200: a ${what}`, async () => {
      const url = await serve();
      const property = fc.asyncProperty(arbitrary, async (more) => {
        lines.length = 0;
        const { status } = await post(url, activity({ id: undefined, ...more }));
        assert.deepEqual([status, lines], [200, []]);
      });
      await fc.assert(property, RUNS);
    });
  }

  for (const [what, looking, delivered] of [
    ["a bot that looks nothing up", {}, {}],
    // It sends messages as well, and a connector would not take those to a conversation that is none.
    [
      "a bot that looks into tenants",
      { tenant: fakeLookUp(RECORDS) },
      { deliveryMode: "expectReplies" },
    ],
  ] as const) {
    it(`is answered 200, or 400 where it is broken: an invoke, by ${what}`, async () => {
      const url = await serve(undefined, { looking });
      const property = fc.asyncProperty(invokes, async (more) => {
        lines.length = 0;
        const { status } = await post(url, activity({ id: undefined, ...more, ...delivered }));
        assert.ok(status === 200 || status === 400, `${status}`);
        assert.deepEqual(lines, []);
      });
      await fc.assert(property, RUNS);
    });
  }
});
