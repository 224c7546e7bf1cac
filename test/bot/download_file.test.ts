import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { downloadFile } from "../../src/bot/download_file.ts";
import { type ToldOutcome, told } from "./told_outcome.ts";

const HOST = "https://contoso-my.sharepoint.com";
const ADDRESS = `${HOST}/personal/dana/download.aspx?tempauth=canary-tempauth`;
const MEBIBYTE = 1_048_576;
const NEVER = new AbortController().signal;

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

function redirect(location: string, status = 302): Response {
  return new Response("moved", { status, headers: { location } });
}

/** A body that comes in pieces, endless unless told, and that knows what became of it. */
function pieces(size: number, count = Number.POSITIVE_INFINITY) {
  const state = { sent: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (state.sent === count) return controller.close();
      state.sent += 1;
      controller.enqueue(new Uint8Array(size).fill(0x61));
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { state, body };
}

/** Downloads with a fetch that gives these answers, and tells what it was asked. */
async function download(
  answers: readonly (Response | Error)[],
  { address = ADDRESS, signal = NEVER }: { address?: unknown; signal?: AbortSignal } = {},
) {
  const asked: { url: string; init: RequestInit }[] = [];
  const left = [...answers];
  const fetch = async (url: URL, init: RequestInit) => {
    asked.push({ url: url.href, init });
    const answer = left.shift() ?? new Error("asked too often");
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { outcome: told(await downloadFile(address, { fetch, signal })), asked };
}

const ANSWERS: { title: string; answers: (Response | Error)[]; outcome: ToldOutcome }[] = [
  { title: "a text", answers: [new Response("GET /me")], outcome: { text: "GET /me" } },
  {
    title: "a text with a mark of UTF-8",
    answers: [new Response("\ufeffGET /me ä")],
    outcome: { text: "GET /me ä" },
  },
  {
    title: "a text in UTF-16",
    answers: [new Response(utf16("GET /me ä"))],
    outcome: { text: "GET /me ä" },
  },
  {
    title: "a text in UTF-16, the other way round",
    answers: [new Response(utf16("GET /me ä").swap16())],
    outcome: { text: "GET /me ä" },
  },
  {
    title: "a byte that is no UTF-8",
    answers: [new Response(new Uint8Array([0x61, 0xe4, 0x62]))],
    outcome: { text: "a\ufffdb" },
  },
  {
    title: "a binary file",
    answers: [new Response(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))],
    outcome: { problem: "binary" },
  },
  { title: "an empty file", answers: [new Response("")], outcome: { problem: "empty" } },
  { title: "a file of blanks", answers: [new Response(" \r\n")], outcome: { problem: "empty" } },
  {
    title: "no body",
    answers: [new Response(null, { status: 204 })],
    outcome: { problem: "empty" },
  },
  {
    title: "a page to sign in",
    answers: [new Response("<p>", { headers: { "content-type": "text/html; charset=utf-8" } })],
    outcome: { problem: "page" },
  },
  ...[401, 403, 404, 410].map((status) => ({
    title: `status ${status}`,
    answers: [new Response("canary", { status })],
    outcome: { problem: "gone" } as const,
  })),
  ...[304, 429, 500, 503].map((status) => ({
    title: `status ${status}`,
    answers: [new Response(status === 304 ? null : "canary", { status })],
    outcome: { problem: "unreachable" } as const,
  })),
  {
    title: "a fetch that fails",
    answers: [new TypeError(`fetch failed: ${ADDRESS}`)],
    outcome: { problem: "unreachable" },
  },
  {
    title: "a body that breaks off",
    answers: [new Response(brokenBody())],
    outcome: { problem: "unreachable" },
  },
  {
    title: "a declared length over 1 MiB",
    answers: [new Response("short", { headers: { "content-length": String(MEBIBYTE + 1) } })],
    outcome: { problem: "too-large" },
  },
  {
    title: "one redirection",
    answers: [redirect(`${HOST}/other`), new Response("moved")],
    outcome: { text: "moved" },
  },
  {
    title: "a redirection to a path",
    answers: [redirect("/other", 307), new Response("moved")],
    outcome: { text: "moved" },
  },
  {
    title: "three redirections",
    answers: [redirect("/1"), redirect("/2", 301), redirect("/3", 308), new Response("moved")],
    outcome: { text: "moved" },
  },
  {
    title: "four redirections",
    answers: [redirect("/1"), redirect("/2"), redirect("/3"), redirect("/4"), new Response("x")],
    outcome: { problem: "unreachable" },
  },
  ...[
    "https://login.microsoftonline.com/common",
    "http://contoso-my.sharepoint.com/x",
    "https://127.0.0.1/x",
    "//evil.example/x",
    "https://dana@contoso-my.sharepoint.com/x",
  ].map((location) => ({
    title: `a redirection to ${location}`,
    answers: [redirect(location), new Response("x")],
    outcome: { problem: "unknown-host" } as const,
  })),
];

function brokenBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array([0x61]));
      controller.error(new TypeError(`terminated: ${ADDRESS}`));
    },
  });
}

describe("downloadFile()", () => {
  for (const { title, answers, outcome } of ANSWERS) {
    it(`gives ${JSON.stringify(outcome)} for ${title}`, async () => {
      assert.deepEqual((await download(answers)).outcome, outcome);
    });
  }

  it("asks nobody where the address is not Microsoft's", async () => {
    const { outcome, asked } = await download([], { address: "https://evil.example/x" });
    assert.deepEqual([outcome, asked], [{ problem: "unknown-host" }, []]);
  });

  it("sends nothing along, and follows no redirection by itself", async () => {
    const { asked } = await download([redirect("/other"), new Response("x")]);
    assert.deepEqual(
      asked.map(({ url }) => url),
      [ADDRESS, `${HOST}/other`],
    );
    for (const { init } of asked) {
      const { signal, ...rest } = init;
      assert.equal(signal, NEVER);
      assert.deepEqual(rest, { redirect: "manual", credentials: "omit" });
    }
  });

  it("takes a file of exactly 1 MiB", async () => {
    const { body } = pieces(MEBIBYTE / 4, 4);
    const { outcome } = await download([new Response(body)]);
    assert.equal("text" in outcome && outcome.text.length, MEBIBYTE);
  });

  it("stops reading at 1 MiB, whatever length was declared", async () => {
    const { state, body } = pieces(100_000);
    const { outcome } = await download([
      new Response(body, { headers: { "content-length": "5" } }),
    ]);
    assert.deepEqual(outcome, { problem: "too-large" });
    assert.ok(state.cancelled);
    assert.ok(state.sent <= 12, `${state.sent}`);
  });

  it("lets the bodies go that it does not read", async () => {
    for (const [status, headers] of [
      [302, { location: "/other" }],
      [404, {}],
      [200, { "content-type": "text/html" }],
    ] as const) {
      const { state, body } = pieces(10);
      await download([new Response(body, { status, headers }), new Response("x")]);
      assert.ok(state.cancelled, `${status}`);
    }
  });

  it("gives up a body that does not go on when its time is over", async () => {
    const controller = new AbortController();
    const state = { pulls: 0, cancelled: false };
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        state.pulls += 1;
        if (state.pulls === 1) return stream.enqueue(new Uint8Array([0x61]));
        controller.abort();
        return new Promise(() => {});
      },
      cancel() {
        state.cancelled = true;
      },
    });
    const { outcome } = await download([new Response(body)], { signal: controller.signal });
    assert.deepEqual(outcome, { problem: "too-slow" });
    assert.ok(state.cancelled);
  });

  it("gives up before it begins when the time is over", async () => {
    const signal = AbortSignal.abort();
    for (const answer of [new Response("x"), new DOMException("aborted", "AbortError")]) {
      const { outcome } = await download([answer], { signal });
      assert.deepEqual(outcome, { problem: "too-slow" });
    }
  });
});
