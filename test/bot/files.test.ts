import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { linesOf } from "../cards/card_content.ts";
import { appToken, ERRORS, GRAPH, NOW } from "../core/pieces.ts";
import { endAll, lines, onlyCard, onlyText, type Reply, sayTo, serve } from "./talk.ts";

const { files, replies } = CARD_ENGLISH;
const ADDRESS = "https://contoso-my.sharepoint.com/personal/dana/canary-path?tempauth=canary-key";

/** Files by their names, as they lie behind one address each. */
const KEPT: Record<string, string> = {
  "error.json": ERRORS.meNeedsUser,
  "request.txt": `GET ${GRAPH}/me/messages`,
  "run.log": `09:14 canary-words\nBearer ${appToken(["User.Read.All"])}\n${ERRORS.meNeedsUser}`,
  "lunch.txt": "lunch at noon",
  "large.log": "x".repeat(1_100_000),
};

const fetched: [url: URL, init: RequestInit][] = [];

async function send(names: readonly string[], text = ""): Promise<Reply[]> {
  fetched.length = 0;
  const url = await serve(() => NOW, {
    fetch: async (address, init) => {
      fetched.push([address, init]);
      return new Response(KEPT[address.searchParams.get("file") ?? ""] ?? null);
    },
  });
  const attachments = names.map((name) => ({
    contentType: "application/vnd.microsoft.teams.file.download.info",
    contentUrl: "https://contoso-my.sharepoint.com/x",
    name,
    content: { downloadUrl: `${ADDRESS}&file=${name}`, fileType: name.split(".").at(-1) },
  }));
  const [typing, ...replies] = await sayTo(url, { text, attachments });
  assert.equal(typing?.type, "typing", "a download may take a while, so the wait is shown");
  return replies;
}

function wordsOf(said: Reply[]): string {
  return linesOf(onlyCard(said)).join("\n");
}

describe("a file dropped into the chat", () => {
  afterEach(endAll);

  it("is read like a message, with the other files and the text beside it", async () => {
    const said = wordsOf(await send(["error.json", "request.txt"]));
    assert.match(said, /GET \/users\/\{id\}\/messages/);
    const beside = wordsOf(await send(["error.json"], `GET ${GRAPH}/me/events`));
    assert.match(beside, /GET \/users\/\{id\}\/events/);
  });

  it("sends no token of the bot's own, and repeats nothing of the file or its address", async () => {
    const said = JSON.stringify(await send(["run.log"]));
    assert.match(said, /This is an app's token/);
    for (const [, { headers, redirect, credentials }] of fetched) {
      assert.deepEqual([headers, redirect, credentials], [undefined, "manual", "omit"]);
    }
    assert.doesNotMatch(said, /canary|run\.log/);
    for (const part of appToken(["User.Read.All"]).split(".")) assert.ok(!said.includes(part));
    assert.deepEqual(lines, []);
  });

  it("says why it could not be read", async () => {
    assert.equal(onlyText(await send(["large.log"])), files["too-large"]);
    assert.equal(onlyText(await send(["trace.har"], "see here")), files["unknown-kind"]);
    assert.equal(fetched.length, 0);
  });

  it("says so above the answer to what could be read", async () => {
    const said = wordsOf(await send(["large.log", "request.txt"]));
    assert.match(said, new RegExp(`^${files["too-large"]}\n`));
    assert.match(said, /GET \/me\/messages/);
  });

  it("is told when nothing of Graph is in it", async () => {
    assert.equal(onlyText(await send(["lunch.txt"])), replies.nothing);
  });

  it("comes before a word that would be a command", async () => {
    assert.match(wordsOf(await send(["request.txt"], "help")), /GET \/me\/messages/);
  });
});
