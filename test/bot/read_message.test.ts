import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type IncomingMessage, messageTexts } from "../../src/bot/message_text.ts";
import { readMessage } from "../../src/bot/read_message.ts";

const US = { id: "28:bot" };
const ERROR = '{"error":{"code":"ErrorAccessDenied","message":"Access is denied."}}';
const QUOTED_ERROR = {
  type: "quotedReply",
  quotedReply: { messageId: "17", senderId: "29:ann", preview: ERROR },
};

function html(content: string) {
  return [{ contentType: "text/html", content }];
}

function oldReply(preview: string, own: string, by = "8:orgid:ann"): string {
  return `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="17"><strong itemprop="mri" itemid="${by}">Ann</strong><p itemprop="preview">${preview}</p></blockquote><p>${own}</p>`;
}

/** Paths, codes and clues, as short as can be. */
function found(message: IncomingMessage): string {
  const { requests, errors, clues } = readMessage(messageTexts(message));
  return [
    ...requests.map(({ method, path }) => `${method} ${path}`),
    ...errors.map(({ code }) => code),
    ...clues.filter((id) => id !== "graph-named"),
  ].join(", ");
}

const CASES: { name: string; message: IncomingMessage; found: string }[] = [
  {
    name: "plain text",
    message: { text: `GET /me\n${ERROR}` },
    found: "GET /me, ErrorAccessDenied",
  },
  {
    name: "the HTML form where the plain one lost its line breaks",
    message: {
      text: `GET https://graph.microsoft.com/v1.0/users/ada/eventsCopied from the logger${ERROR}`,
      attachments: html(
        `<p>GET https://graph.microsoft.com/v1.0/users/ada/events</p><p>Copied from the logger</p><p>${ERROR}</p>`,
      ),
    },
    found: "GET /users/ada/events, ErrorAccessDenied",
  },
  {
    name: "the HTML form where the plain one lost a placeholder",
    message: {
      text: "GET https://graph.microsoft.com/v1.0/users//messages",
      attachments: html("<p>GET https://graph.microsoft.com/v1.0/users/&lt;id&gt;/messages</p>"),
    },
    found: "GET /users/<id>/messages",
  },
  {
    name: "the HTML form alone",
    message: { attachments: html(`<p>${ERROR.replaceAll('"', "&quot;")}</p>`) },
    found: "ErrorAccessDenied",
  },
  {
    name: "the plain form where the HTML one says less",
    message: { text: `GET /me\n${ERROR}`, attachments: html("<p>see above</p>") },
    found: "GET /me, ErrorAccessDenied",
  },
  {
    name: "a quoted message of which nothing is said but to read it",
    message: {
      text: '<quoted messageId="17"/> diagnose this',
      recipient: US,
      entities: [QUOTED_ERROR],
    },
    found: "ErrorAccessDenied",
  },
  {
    name: "a quoted message together with who calls",
    message: {
      text: '<quoted messageId="17"></quoted>It uses new ClientSecretCredential(a, b, c)',
      recipient: US,
      entities: [QUOTED_ERROR],
    },
    found: "ErrorAccessDenied, client-secret-credential",
  },
  {
    name: "the sender's own paste before the quoted one",
    message: { text: "GET /groups", recipient: US, entities: [QUOTED_ERROR] },
    found: "GET /groups",
  },
  {
    name: "a reply of an older client",
    message: {
      text: `Ann\n${ERROR}\n\ndiagnose this`,
      attachments: html(oldReply(ERROR.replaceAll('"', "&quot;"), "diagnose this")),
    },
    found: "ErrorAccessDenied",
  },
  {
    name: "an older client's reply with a paste of its own, without the quoted words",
    message: {
      text: `Ann\n${ERROR}\n\nGET /groups`,
      attachments: html(oldReply(ERROR.replaceAll('"', "&quot;"), "GET /groups")),
    },
    found: "GET /groups",
  },
  {
    name: "nothing of what the bot said itself",
    message: {
      text: "thanks",
      recipient: US,
      entities: [
        { type: "quotedReply", quotedReply: { senderId: US.id, preview: "Use GET /users/{id}" } },
      ],
    },
    found: "",
  },
  {
    name: "nothing of what the bot said itself, in an older client",
    message: {
      text: "thanks",
      recipient: US,
      attachments: html(oldReply("Use GET /users/{id}", "thanks", US.id)),
    },
    found: "",
  },
  {
    name: "past entities and attachments that are not known",
    message: {
      text: ERROR,
      entities: [null as unknown as object, { type: "quotedReply" }, { type: "unheardOf" }],
      attachments: [{}, { contentType: "application/vnd.unheard-of", content: 7 }],
    },
    found: "ErrorAccessDenied",
  },
];

describe("readMessage()", () => {
  for (const { name, message, found: expected } of CASES) {
    it(`reads ${name}`, () => assert.equal(found(message), expected));
  }
});
