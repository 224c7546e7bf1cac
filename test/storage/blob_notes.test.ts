import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import { KEPT_SECONDS, type Note } from "../../src/core/memory/note.ts";
import { readPaste } from "../../src/core/paste/read_paste.ts";
import { REAL_WAITING } from "../../src/storage/waiting.ts";
import { appToken, errorBody, GRAPH, NOW } from "../core/pieces.ts";
import { mintToken } from "../mint_token.ts";
import {
  type Azurite,
  closeAll,
  containerAt,
  contentsOf,
  open,
  settingsOf,
  startAzurite,
  stoppedClock,
} from "./azurite.ts";

const KEY = '["a:1","29:dana"]';

function noteOf(id: string, text = `GET ${GRAPH}/me/messages`, at = NOW): Note {
  return { id, at, findings: readPaste(text) };
}

const ids = (notes: readonly Note[]) => notes.map(({ id }) => id);
const plus = (note: Note) => (notes: readonly Note[]) => [...notes, note];
const asTheyAre = (notes: readonly Note[]) => notes;

describe("notes in blobs", () => {
  let azurite: Azurite;
  let containers = 0;
  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.stop());
  afterEach(closeAll);

  /** Two replicas on a new container. */
  function setUp(now = NOW) {
    containers += 1;
    const name = `state-${containers}`;
    const clock = stoppedClock(now * 1000);
    const waiting = { ...REAL_WAITING, now: clock.now };
    const settings = settingsOf(azurite.url, name);
    const [one, other] = [open(settings, { waiting }), open(settings, { waiting })];
    return { one, other, clock, container: containerAt(azurite.url, name) };
  }

  const texts: [string, string][] = [
    ["a request", `GET ${GRAPH}/users/zoë@contoso.com/messages`],
    [
      "a token of an app with a name in another script",
      appToken(["Mail.Read"], { app_displayname: "Zoë 李 🩺" }),
    ],
    ["a token of an unknown kind", mintToken({ aud: "https://graph.microsoft.com" })],
    ["an error", errorBody("ErrorAccessDenied", "Access is denied.")],
    ["several of each", `${appToken([])}\n${GRAPH}/me\n${GRAPH}/users\nHTTP/1.1 403 Forbidden`],
  ];
  for (const [title, text] of texts) {
    it(`are for another replica what they were: ${title}`, async () => {
      const { one, other } = setUp();
      const note = { ...noteOf("1", text), isPrivate: true, answeredBy: "a" };
      assert.deepEqual(await one.notes.update(KEY, plus(note)), [note]);
      assert.deepEqual(await other.notes.update(KEY, asTheyAre), [note]);
    });
  }

  it("are kept by key, and no name or content tells whose they are", async () => {
    const { one, container } = setUp();
    await one.notes.update(KEY, plus(noteOf("1")));
    assert.deepEqual(await one.notes.update('["a:1","29:eve"]', asTheyAre), []);
    const [blob, ...more] = Object.entries(await contentsOf(container));
    assert.deepEqual(more, []);
    assert.match(blob?.[0] ?? "", /^notes\/[\w-]{43}$/);
    assert.doesNotMatch(JSON.stringify(blob), /dana|a:1/);
  });

  it("are merged where twenty change them at once", async () => {
    const { one, other } = setUp();
    const wanted = Array.from({ length: 20 }, (_, at) => `m${at}`);
    await Promise.all(
      wanted.map((id, at) => (at % 2 === 0 ? one : other).notes.update(KEY, plus(noteOf(id)))),
    );
    const kept = await one.notes.update(KEY, asTheyAre);
    assert.deepEqual(ids(kept).sort(), wanted.sort());
  });

  it("are not written where nothing changes", async () => {
    const { one, other, container } = setUp();
    await one.notes.update(KEY, asTheyAre);
    assert.deepEqual(await contentsOf(container), {});
    await one.notes.update(KEY, plus(noteOf("1")));
    const tags = async () => {
      const found: (string | undefined)[] = [];
      for await (const blob of container.listBlobsFlat()) found.push(blob.properties.etag);
      return found;
    };
    const before = await tags();
    await other.notes.update(KEY, asTheyAre);
    await other.notes.update(KEY, (notes) => notes.map((note) => ({ ...note })));
    assert.deepEqual(await tags(), before);
  });

  it("go with their blob where none are left", async () => {
    const { one, other, container } = setUp();
    await one.notes.update(KEY, plus(noteOf("1")));
    assert.deepEqual(await other.notes.update(KEY, () => []), []);
    assert.deepEqual(await contentsOf(container), {});
    assert.deepEqual(await other.notes.update(KEY, () => []), []);
  });

  it("lose the oldest where all are too large together", async () => {
    const { one, other } = setUp();
    const path = `/${"a".repeat(1900)}`;
    const large = (id: string): Note => {
      const note = noteOf(id);
      const [request] = note.findings.requests;
      assert.ok(request);
      const requests = Array.from({ length: 200 }, () => ({ ...request, path }));
      return { ...note, findings: { ...note.findings, requests } };
    };
    const kept = await one.notes.update(KEY, () => ["1", "2", "3"].map(large));
    assert.deepEqual(ids(kept), ["2", "3"]);
    assert.deepEqual(ids(await other.notes.update(KEY, asTheyAre)), ["2", "3"]);
  });

  const whole = JSON.stringify({ doctor: 1, notes: [noteOf("1")] });
  const damages: [string, string, string[]][] = [
    ["nothing", "", []],
    ["no JSON", whole.slice(0, -1), []],
    ["another layout", whole.replace('"doctor":1', '"doctor":2'), []],
    ["null", "null", []],
    ["a host that is not Graph's", whole.replace("graph.microsoft.com", "graph.example.com"), []],
    ["a note without findings", '{"doctor":1,"notes":[{"id":"1","at":1}]}', []],
    ["a note among others", whole.replace("[{", '[7,{"id":"2"},{'), ["1"]],
    ["more than the bot writes", " ".repeat(1_000_001), []],
  ];
  for (const [title, text, left] of damages) {
    it(`count as not kept where the blob is damaged: ${title}`, async () => {
      const { one, other, container } = setUp();
      await one.notes.update(KEY, plus(noteOf("0")));
      const [name = ""] = Object.keys(await contentsOf(container));
      await container.getBlockBlobClient(name).upload(text, text.length);
      assert.deepEqual(ids(await other.notes.update(KEY, asTheyAre)), left);
      await other.notes.update(KEY, plus(noteOf("9")));
      assert.deepEqual(ids(await one.notes.update(KEY, asTheyAre)), [...left, "9"]);
    });
  }

  it("are dropped one by one when they are over, by whoever sweeps", async () => {
    const { one, other, clock, container } = setUp();
    await one.notes.update(KEY, plus(noteOf("1")));
    clock.pass(20 * 60_000);
    await one.notes.update(KEY, plus(noteOf("2", `GET ${GRAPH}/users`, NOW + 20 * 60)));
    await one.notes.update("other", plus(noteOf("3", `GET ${GRAPH}/users`, NOW + 20 * 60)));
    const left = async () =>
      Object.values(await contentsOf(container))
        .flatMap((text) => ids(JSON.parse(text).notes))
        .sort();
    const sweeps: [number, string[]][] = [
      [KEPT_SECONDS, ["1", "2", "3"]],
      [KEPT_SECONDS + 1, ["2", "3"]],
      [20 * 60 + KEPT_SECONDS, ["2", "3"]],
      [20 * 60 + KEPT_SECONDS + 1, []],
    ];
    let passed = 20 * 60;
    for (const [seconds, wanted] of sweeps) {
      clock.pass((seconds - passed) * 1000);
      passed = seconds;
      await Promise.all([one.sweep(), other.sweep(), one.sweep()]);
      assert.deepEqual(await left(), wanted);
    }
    assert.deepEqual([one.health.isDegraded, other.health.isDegraded], [false, false]);
  });

  it("are swept away where they are damaged, and nothing else is", async () => {
    const { one, container } = setUp(Date.now() / 1000 + KEPT_SECONDS + 60);
    await container.create();
    for (const name of ["notes/damaged", "turns/damaged", "others/damaged"]) {
      await container.getBlockBlobClient(name).upload("{", 1);
    }
    await one.sweep();
    assert.deepEqual(Object.keys(await contentsOf(container)), ["others/damaged"]);
  });
});
