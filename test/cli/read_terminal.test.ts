import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "mocha";
import { Interrupted } from "../../src/cli/interrupted.ts";
import { readTerminal, type Terminal } from "../../src/cli/read_terminal.ts";

/** A terminal on which keys are pressed, and what was done to it. */
function terminalWith(chunks: (string | Uint8Array)[]) {
  const did: string[] = [];
  const terminal: Terminal = {
    setRawMode(this: void, mode: boolean) {
      did.push(`raw ${mode}`);
      return undefined as never;
    },
    destroy(this: void) {
      did.push("destroyed");
      return undefined as never;
    },
    async *iterator() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    },
  };
  return { terminal, did };
}

async function read(chunks: (string | Uint8Array)[]) {
  const { terminal, did } = terminalWith(chunks);
  const said: string[] = [];
  const parts: Uint8Array[] = [];
  for await (const part of readTerminal(terminal, (text) => said.push(text))) parts.push(part);
  return { text: Buffer.concat(parts).toString(), did, said: said.join("") };
}

describe("readTerminal()", () => {
  const cases = [
    { name: "Ctrl-D", chunks: ["GET ", "/me\u0004", "not read"], text: "GET /me" },
    { name: "Ctrl-Z", chunks: ["GET /me\r\u001a"], text: "GET /me\r" },
    { name: "a Ctrl-D that came early", chunks: ["GET /me\n\0"], text: "GET /me\n" },
    { name: "the end of the terminal", chunks: ["GET /me"], text: "GET /me" },
  ];
  for (const { name, chunks, text } of cases) {
    it(`reads up to ${name}`, async () => {
      assert.equal((await read(chunks)).text, text);
    });
  }

  it("reads a line that is longer than a terminal's own editing takes", async () => {
    const line = "a".repeat(10_000);
    assert.equal((await read([line, "\u0004"])).text, line);
  });

  it("takes back whole characters with the backspace key", async () => {
    assert.equal((await read(["\u007fGrüß", "\u007f\u007f\u0008😀\u007f!\u0004"])).text, "G!");
  });

  it("says how much it read and nothing of what", async () => {
    const { said } = await read(["canary", "-secret\u0004"]);
    assert.match(said, /13 bytes read {2}\n$/);
    assert.ok(!said.includes("canary"));
  });

  it("leaves the terminal as it was", async () => {
    assert.deepEqual((await read(["x\u0004"])).did, ["raw true", "raw false", "destroyed"]);
  });

  it("ends on Ctrl-C, and leaves the terminal as it was", async () => {
    const { terminal, did } = terminalWith(["GET /me\u0003"]);
    await assert.rejects(async () => {
      for await (const part of readTerminal(terminal, () => {})) assert.fail(String(part));
    }, Interrupted);
    assert.deepEqual(did, ["raw true", "raw false", "destroyed"]);
  });
});
