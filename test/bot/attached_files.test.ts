import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readAttachedFiles } from "../../src/bot/attached_files.ts";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { told } from "./told_outcome.ts";

const FILE = "application/vnd.microsoft.teams.file.download.info";
const HOST = "https://contoso-my.sharepoint.com";

function file(name: string, more: object = {}): object {
  const content = { downloadUrl: `${HOST}/${name}`, fileType: name.split(".").at(-1), ...more };
  return { contentType: FILE, contentUrl: `${HOST}/page/${name}`, name, content };
}

/** Reads with a fetch that answers with the path it was asked for. */
async function read(attachments: unknown) {
  const asked: string[] = [];
  const fetch = async ({ pathname }: URL) => {
    asked.push(pathname);
    return new Response(`text of ${pathname}`);
  };
  return { outcomes: (await readAttachedFiles(attachments, { fetch })).map(told), asked };
}

const READ = ["a.txt", "a.log", "a.json", "A.LOG", "two.parts.txt"];

const OTHER_KINDS: [what: string, attachment: object][] = [
  ["a document", file("a.docx")],
  ["a picture", file("a.png")],
  ["a name without an ending", file("a", { fileType: undefined })],
  ["a kind that the name belies", file("a.exe", { fileType: "txt" })],
  ["a name that the kind belies", file("a.txt", { fileType: "exe" })],
  ["a file without a content", { contentType: FILE }],
  ["a file of which nothing is sure", { contentType: FILE, name: 7, content: { fileType: {} } }],
  ["a link to a document", { contentType: "reference", name: "a.docx", contentUrl: HOST }],
];

const NONE: unknown[] = [
  undefined,
  null,
  [],
  {},
  [null, 7, {}],
  [
    { contentType: "text/html", content: "<p>x</p>" },
    { contentType: "image/png", name: "a.txt" },
  ],
];

describe("readAttachedFiles()", () => {
  for (const name of READ) {
    it(`reads ${name}`, async () => {
      const { outcomes } = await read([file(name)]);
      assert.deepEqual(outcomes, [{ text: `text of /${name}` }]);
    });
  }

  it("goes by the name where no kind is told, and the other way round", async () => {
    const { outcomes } = await read([
      file("a.txt", { fileType: undefined }),
      { ...file("b.txt"), name: undefined },
    ]);
    assert.deepEqual(outcomes, [{ text: "text of /a.txt" }, { text: "text of /b.txt" }]);
  });

  for (const [what, attachment] of OTHER_KINDS) {
    it(`does not fetch ${what}`, async () => {
      const { outcomes, asked } = await read([attachment]);
      assert.deepEqual([outcomes, asked], [[{ problem: "unknown-kind" }], []]);
    });
  }

  for (const attachment of [
    { ...file("a.txt"), content: { fileType: "txt" } },
    { contentType: "reference", name: "a.txt", contentUrl: `${HOST}/a.txt` },
  ]) {
    it(`has no address to fetch ${JSON.stringify(attachment).slice(0, 60)} from`, async () => {
      const { outcomes, asked } = await read([attachment]);
      assert.deepEqual([outcomes, asked], [[{ problem: "unknown-host" }], []]);
    });
  }

  it("reads three of four, in their order, and says that there are more", async () => {
    const { outcomes, asked } = await read(
      ["1.txt", "2.docx", "3.txt", "4.txt"].map((name) => file(name)),
    );
    assert.deepEqual(outcomes, [
      { text: "text of /1.txt" },
      { problem: "unknown-kind" },
      { text: "text of /3.txt" },
      { problem: "too-many" },
    ]);
    assert.deepEqual(asked, ["/1.txt", "/3.txt"]);
  });

  for (const attachments of NONE) {
    it(`finds no file in ${JSON.stringify(attachments)}`, async () => {
      assert.deepEqual(await read(attachments), { outcomes: [], asked: [] });
    });
  }

  it("keeps the order where the first file comes last", async () => {
    let answerFirst: (response: Response) => void = () => {};
    const fetch = ({ pathname }: URL): Promise<Response> => {
      if (pathname === "/1.txt") return new Promise((resolve) => (answerFirst = resolve));
      answerFirst(new Response("one"));
      return Promise.resolve(new Response("two"));
    };
    const outcomes = await readAttachedFiles([file("1.txt"), file("2.txt")], { fetch });
    assert.deepEqual(outcomes.map(told), [{ text: "one" }, { text: "two" }]);
  });

  it("gives up all files at once when their time is over", async () => {
    const controller = new AbortController();
    const fetch = ({ pathname }: URL, { signal }: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("aborted")));
        if (pathname === "/2.txt") controller.abort();
      });
    const { signal } = controller;
    const outcomes = await readAttachedFiles([file("1.txt"), file("2.txt")], { fetch, signal });
    assert.deepEqual(outcomes, [{ problem: "too-slow" }, { problem: "too-slow" }]);
  });

  it("names the kinds that it reads", () => {
    for (const kind of [".txt", ".log", ".json"]) {
      assert.ok(CARD_ENGLISH.files["unknown-kind"].includes(kind));
    }
  });
});
