import { request as httpRequest } from "node:http";
import { VERBS } from "../../src/cards/actions.ts";
import { activity, post, US } from "../bot/talk.ts";
import { buttonsOf } from "../cards/card_content.ts";

/** Who brings something to the bot, and how. */
export interface Visit {
  /** Where the bot listens. */
  url: string;
  /** Where it sends what it says. */
  serviceUrl: string;
  paste: string;
  /** One conversation for each visit, so that none answers for another. */
  conversation: string;
  /** The tenant that the conversation is held in; none unless told. */
  tenantId?: string;
}

/** A way in. It gives all that it is answered with. */
export type Door = (visit: Visit) => Promise<string>;

type Fields = Record<string, unknown>;

/** Sends an activity that is answered at once. */
async function tell({ url, conversation, tenantId }: Visit, more: Fields): Promise<string> {
  const where = { id: conversation, conversationType: "personal", tenantId };
  return (await post(url, activity({ conversation: where, ...more }))).text;
}

/** The same through the connector. */
function tellThrough(visit: Visit, more: Fields): Promise<string> {
  return tell(visit, { serviceUrl: visit.serviceUrl, deliveryMode: "normal", ...more });
}

function invoke(visit: Visit, name: string, value: unknown): Promise<string> {
  return tellThrough(visit, { type: "invoke", name, value });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function html(content: string): Fields {
  return { attachments: [{ contentType: "text/html", content }] };
}

const asMarkup = (paste: string) =>
  html(`<p>look</p><pre>${escaped(paste).replaceAll("\n", "<br>")}</pre>`);

/** What a card's inputs may be filled with. */
function inputs(paste: string): Fields {
  return { paste, piece: paste, user: paste, person: paste, language: paste, newest: paste };
}

/** Presses every button of the card in an answer, with everything filled in. */
async function pressAll(
  visit: Visit,
  answer: string,
  press: (button: Fields, data: Fields) => Promise<string>,
): Promise<string> {
  const answers = [answer];
  for (const button of buttonsOf(JSON.parse(answer))) {
    const data = { ...(button.data as Fields) };
    answers.push(
      await press(button, data),
      await press(button, { ...data, ...inputs(visit.paste) }),
    );
  }
  return answers.join("\n");
}

function change(type: string, eventType: string): Door {
  return async (visit) => {
    const before = await tell(visit, { text: "GET /me" });
    const channelData = { eventType };
    const { paste: text } = visit;
    const after = await tell(visit, { type, text, channelData, ...asMarkup(text) });
    return before + after;
  };
}

/**
 * What is no activity, or none of those that there are. The envelope, with who writes where, is left
 * as it is: an answer has to repeat it.
 */
function malformed(paste: string): Fields[] {
  const deep = Array.from({ length: 500 }).reduce<unknown>((inner) => ({ inner }), paste);
  return [
    { type: paste },
    { type: { paste } },
    { text: { paste } },
    { text: [paste] },
    { name: paste, type: "invoke" },
    { type: "event", name: paste, value: paste },
    { value: paste },
    { value: { verb: paste, data: paste } },
    { value: deep },
    { attachments: paste },
    { attachments: [paste, { contentType: paste, content: { paste } }, null] },
    { entities: [{ type: paste, text: paste, mentioned: { id: paste } }] },
    { entities: paste },
    { channelData: paste, text: "help" },
    { channelData: { tenant: paste, eventType: paste }, type: "messageUpdate" },
    { timestamp: paste, localTimestamp: paste, text: "help" },
    { deliveryMode: paste, text: paste },
    { membersAdded: [{ id: US.id }, paste], type: "conversationUpdate" },
    { reactionsAdded: [{ type: paste }], type: "messageReaction" },
    { serviceUrl: `http://127.0.0.1:9/${encodeURIComponent(paste)}`, text: "help" },
  ];
}

/** Under which a sign-in was asked for. */
const ASKED = "0b9f8c1e-6a54-4f39-9d0e-51f2f3a1c0de";

const INVOKES = [
  "adaptiveCard/action",
  "task/fetch",
  "task/submit",
  "composeExtension/fetchTask",
  "composeExtension/submitAction",
  "composeExtension/query",
  "composeExtension/queryLink",
  "application/search",
  "fileConsent/invoke",
  "signin/verifyState",
  "signin/tokenExchange",
  "signin/failure",
  "message/submitAction",
  "config/fetch",
];

function oddValues(paste: string): unknown[] {
  return [
    paste,
    [paste],
    { action: paste, data: paste },
    { action: { verb: paste, data: paste, type: paste } },
    { action: { verb: "showFix", data: { doctor: 1, at: paste, findings: paste } } },
    { data: { verb: "share", doctor: 1, at: 1, findings: { tokens: [{ form: paste }] } } },
    { data: { verb: "sample", sample: paste } },
    { messagePayload: paste, commandId: paste },
    { messagePayload: { body: { contentType: paste, content: { paste } } } },
    { token: paste, state: paste, connectionName: paste, url: paste },
  ];
}

/** A call as nobody's library would make it. */
function raw(
  url: string,
  path: string,
  headers: Record<string, string>,
  body = "",
): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const options = { method: "POST", hostname, port, path, headers, agent: false };
    const sent = httpRequest(options, (got) => {
      let text = JSON.stringify(got.headers);
      got.setEncoding("utf8");
      got.on("data", (part: string) => {
        text += part;
      });
      got.on("end", () => resolve(text));
    });
    // Deno's server closes the connection on some of these.
    sent.on("error", () => resolve("closed"));
    sent.end(body);
  });
}

const JSON_TYPE = { "content-type": "application/json" };

/** The ways in that people take, in a process that listens on a port. */
export const DOORS: Readonly<Record<string, Door>> = {
  "a message": (visit) => tell(visit, { text: visit.paste }),
  "a message as HTML": (visit) => tell(visit, asMarkup(visit.paste)),
  "a quoted message": async (visit) => {
    const { paste } = visit;
    const markup = `<blockquote itemtype="http://schema.skype.com/Reply"><p>${escaped(paste)}</p></blockquote><p>why?</p>`;
    const quotedReply = { preview: paste, senderId: "29:max" };
    const entities = [{ type: "quotedReply", quotedReply }];
    const older = await tell(visit, { text: `${paste} why?`, ...html(markup) });
    return older + (await tell(visit, { id: "2", text: "<quoted></quoted> why?", entities }));
  },
  "a paste and all buttons of its card": async (visit) => {
    const press = (button: Fields, data: Fields) =>
      invoke(visit, "adaptiveCard/action", { action: { ...button, data }, trigger: "manual" });
    return pressAll(visit, await tell(visit, { text: visit.paste }), press);
  },
  "the private dialog": async (visit) => {
    const submit = (_: Fields, data: Fields) => invoke(visit, "task/submit", { data, context: {} });
    const opened = await invoke(visit, "task/fetch", {
      data: { verb: "pastePrivately", ...inputs(visit.paste) },
      context: { theme: visit.paste },
    });
    const answer = await submit({}, { verb: "paste", paste: visit.paste });
    return `${opened}\n${await pressAll(visit, answer, submit)}`;
  },
  "a sign-in": async (visit) => {
    const { paste } = visit;
    const answer = await tell(visit, { text: paste });
    const proofs = [
      { authentication: { id: "1", connectionName: "graph-auth-doctor", token: paste } },
      { state: paste },
    ];
    const answers = [answer];
    for (const { data } of buttonsOf(JSON.parse(answer))) {
      for (const proof of proofs) {
        const action = { type: "Action.Execute", verb: "checkTenant", data };
        answers.push(await invoke(visit, "adaptiveCard/action", { action, ...proof }));
      }
    }
    for (const [name, value] of [
      ["signin/tokenExchange", { id: ASKED, connectionName: paste, token: paste }],
      ["signin/verifyState", { state: paste }],
      ["signin/failure", { code: paste, message: paste }],
    ] as const) {
      answers.push(await invoke(visit, name, value));
    }
    return answers.join("\n");
  },
  "the message action": async (visit) => {
    const { paste } = visit;
    const command = { commandId: "diagnoseMessage", commandContext: "message" };
    const body = { contentType: "html", content: `<p>${escaped(paste)}</p>` };
    const from = { user: { displayName: paste } };
    const answer = await invoke(visit, "composeExtension/fetchTask", {
      ...command,
      messagePayload: { body, from, subject: paste },
    });
    return pressAll(visit, answer, (_, data) =>
      invoke(visit, "composeExtension/submitAction", { ...command, data }),
    );
  },
};

/** Ways in that lead to the same readers, and those for what no client sends. */
export const SIDE_DOORS: Readonly<Record<string, Door>> = {
  "a message through the connector": (visit) => tellThrough(visit, { text: visit.paste }),
  "a message in both forms": (visit) =>
    tell(visit, { text: visit.paste.replaceAll("\n", " "), ...asMarkup(visit.paste) }),
  "a message in a channel": (visit) => {
    const conversation = {
      id: visit.conversation,
      conversationType: "channel",
      tenantId: visit.tenantId,
    };
    const text = `<at>${US.name}</at> ${visit.paste}`;
    const mention = { type: "mention", text: `<at>${US.name}</at>`, mentioned: US };
    return tell(visit, { text, conversation, entities: [mention] });
  },
  "a command with more behind it": (visit) => tell(visit, { text: `help ${visit.paste}` }),
  "an edit": change("messageUpdate", "editMessage"),
  "an undeleted message": change("messageUpdate", "undeleteMessage"),
  "a deleted message": change("messageDelete", "softDeleteMessage"),
  "a press with something in its data": async (visit) => {
    const data = { ...inputs(visit.paste), doctor: 1, findings: visit.paste, extra: visit.paste };
    const answers = VERBS.map((verb) => {
      const action = { type: "Action.Execute", verb, data };
      return invoke(visit, "adaptiveCard/action", { action, trigger: visit.paste });
    });
    return (await Promise.all(answers)).join("\n");
  },
  "a button's data as a message": async (visit) => {
    const answers = VERBS.map((verb, id) =>
      tell(visit, { id: `${id}`, text: visit.paste, value: { verb, ...inputs(visit.paste) } }),
    );
    return (await Promise.all(answers)).join("\n");
  },
  "activities that are none": async (visit) => {
    const answers = malformed(visit.paste).map((more) => tell(visit, more));
    return (await Promise.all(answers)).join("\n");
  },
  "invokes that are none": async (visit) => {
    const answers: string[] = [];
    for (const name of INVOKES) {
      const all = oddValues(visit.paste).map((value) => invoke(visit, name, value));
      answers.push(...(await Promise.all(all)));
    }
    return answers.join("\n");
  },
  "bodies that are none": async ({ url, paste }) => {
    const whole = JSON.stringify(activity({ text: paste }));
    const bodies = [
      whole.slice(0, -20),
      paste,
      `[${whole}`,
      `${whole}}`,
      `"${paste}"`,
      `\ufeff${whole}`,
    ];
    const large = JSON.stringify(activity({ text: paste + "x".repeat(1_100_000) }));
    const answers = [...bodies, large].map((body) => raw(url, "/api/messages", JSON_TYPE, body));
    return (await Promise.all(answers)).join("\n");
  },
  "headers and addresses": async ({ url, paste }) => {
    const value = encodeURIComponent(paste);
    const body = JSON.stringify(activity({ text: "help" }));
    const headers: Record<string, string>[] = [
      { authorization: `Bearer ${value}` },
      { "user-agent": value },
      { host: `${value}.example` },
      { "x-request-id": value, "x-forwarded-for": value, traceparent: value, cookie: value },
      { "content-type": value },
      { "content-encoding": value },
    ];
    const answers = [
      ...headers.map((more) => raw(url, "/api/messages", { ...JSON_TYPE, ...more }, body)),
      raw(url, `/api/messages?code=${value}`, JSON_TYPE, body),
      raw(url, `/${value}`, JSON_TYPE, body),
      raw(url, `/healthz/${value}?sig=${value}`, {}),
    ];
    return (await Promise.all(answers)).join("\n");
  },
};
