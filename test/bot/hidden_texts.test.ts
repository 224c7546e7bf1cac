import assert from "node:assert/strict";
import { inspect } from "node:util";
import { describe, it } from "mocha";
import { payloadTexts } from "../../src/bot/action_payload.ts";
import { readAttachedFiles } from "../../src/bot/attached_files.ts";
import { messageTexts } from "../../src/bot/message_text.ts";
import { readPrivatePaste } from "../../src/bot/read_inputs.ts";

const PASTE = "canary of a token";
const CONTENT = `<blockquote itemtype="http://schema.skype.com/Reply">${PASTE}</blockquote>${PASTE}`;
const FILE = {
  contentType: "application/vnd.microsoft.teams.file.download.info",
  name: "a.txt",
  content: { downloadUrl: "https://contoso.sharepoint.com/a.txt", fileType: "txt" },
};

/** What is read of a text before anybody looks into it. */
const READ: Record<string, () => unknown> = {
  "a message": () => messageTexts({ text: PASTE }),
  "a message as HTML": () =>
    messageTexts({ attachments: [{ contentType: "text/html", content: CONTENT }] }),
  "a message in a message action": () =>
    payloadTexts({ body: { contentType: "html", content: CONTENT } }),
  "a plain message there": () => payloadTexts({ body: { contentType: "text", content: PASTE } }),
  "a private paste": () => readPrivatePaste({ paste: PASTE }),
  "a file": () => readAttachedFiles([FILE], { fetch: async () => new Response(PASTE) }),
};

describe("a text that somebody pasted", () => {
  for (const [what, read] of Object.entries(READ)) {
    it(`cannot be printed by accident, as ${what}`, async () => {
      const texts = await read();
      const printed = [inspect(texts, { depth: 9, showHidden: true }), JSON.stringify(texts)];
      assert.match(printed.join(), /\[secret\]/);
      assert.doesNotMatch(`${printed} ${texts}`, /canary/);
    });
  }
});
