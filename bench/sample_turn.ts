import { randomUUID } from "node:crypto";

/** How a bot's answer gets to the conversation: through the connector, or as the answer to the call. */
export type DeliveryMode = "normal" | "expectReplies";

const TENANT = "5c1d3f0e-8a4b-4f6d-9b2e-7d1c0a3e5f68";

let turns = 0;

/**
 * A message as Teams sends it: a person who never wrote before pastes a request and the error that it
 * got, in a chat of his own. No two are alike, so that nothing can be answered from the one before.
 *
 * @param serviceUrl Where the answer goes.
 * @param deliveryMode How it goes there.
 * @returns The activity as JSON.
 */
export function sampleTurn(serviceUrl: string, deliveryMode: DeliveryMode): string {
  turns++;
  const person = randomUUID();
  const now = new Date().toISOString();
  const lines = pastedLines(person, now);
  return JSON.stringify({
    type: "message",
    id: String(1_786_000_000_000 + turns),
    timestamp: now,
    localTimestamp: now,
    localTimezone: "Europe/Berlin",
    locale: "en-GB",
    channelId: "msteams",
    serviceUrl,
    deliveryMode,
    from: { id: `29:1${person}`, name: "Dana", aadObjectId: person },
    recipient: { id: "28:bot", name: "Graph Auth Doctor" },
    conversation: { conversationType: "personal", tenantId: TENANT, id: `a:1${randomUUID()}` },
    text: lines.join("\n"),
    textFormat: "plain",
    attachments: [
      { contentType: "text/html", content: `<p>${lines.map(escapeHtml).join("<br>")}</p>` },
    ],
    entities: [
      {
        type: "clientInfo",
        locale: "en-GB",
        country: "GB",
        platform: "Web",
        timezone: "Europe/Berlin",
      },
    ],
    channelData: { tenant: { id: TENANT } },
  });
}

function pastedLines(person: string, now: string): string[] {
  const innerError = {
    date: now.slice(0, 19),
    "request-id": randomUUID(),
    "client-request-id": person,
  };
  const error = {
    code: "ErrorAccessDenied",
    message: "Access is denied. Check credentials and try again.",
    innerError,
  };
  return [
    "Hi, our app got this since yesterday, what is missing?",
    `GET https://graph.microsoft.com/v1.0/users/${person}/messages?$select=subject,from&$top=10`,
    "HTTP/1.1 403 Forbidden",
    ...JSON.stringify({ error }, null, 2).split("\n"),
  ];
}

function escapeHtml(line: string): string {
  return line
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/^ +/, (spaces) => "&nbsp;".repeat(spaces.length));
}
