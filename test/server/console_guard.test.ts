import assert from "node:assert/strict";
import { Console } from "node:console";
import { Writable } from "node:stream";
import { describe, it } from "mocha";
import { guardConsole } from "../../src/server/console_guard.ts";
import { guardOutput } from "../../src/server/output_guard.ts";
import { keptLog } from "../kept_log.ts";

const METHODS = ["debug", "dir", "error", "info", "log", "table", "trace", "warn"] as const;

/** A stream that keeps what it gets, and a console that writes to it. */
function printing() {
  let printed = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      printed += chunk;
      done();
    },
  });
  return { stream, target: new Console(stream), printed: () => printed };
}

describe("guardConsole()", () => {
  for (const method of METHODS) {
    it(`keeps to itself what ${method} writes`, () => {
      const { target, printed } = printing();
      target[method]("canary");
      assert.match(printed(), /canary/);
      const before = printed();
      const { log, lines, text } = keptLog();
      guardConsole(target, log);
      target[method]("canary %s", new Error("canary"), { canary: "canary" });
      assert.equal(printed(), before);
      assert.deepEqual(lines, [`console method=${method}`]);
      assert.doesNotMatch(text(), /canary/);
    });
  }
});

describe("guardOutput()", () => {
  it("keeps to itself what a method of the console writes that was kept from before", () => {
    const { stream, target, printed } = printing();
    const { error } = target;
    const { log, lines } = keptLog();
    guardConsole(target, log);
    guardOutput(stream, "stderr", log);
    error("canary");
    assert.equal(printed(), "");
    assert.deepEqual(lines, ["console method=stderr"]);
  });

  it("tells who writes that it is done, and lets the write from before through", async () => {
    const { stream, printed } = printing();
    const write = stream.write.bind(stream);
    const { log, lines } = keptLog();
    guardOutput(stream, "stdout", log);
    await new Promise<void>((resolve) => stream.write("canary", () => resolve()));
    await new Promise<void>((resolve) => stream.write("canary", "utf8", () => resolve()));
    assert.equal(stream.write(new TextEncoder().encode("canary")), true);
    write("a line of ours");
    assert.equal(printed(), "a line of ours");
    assert.equal(lines.length, 3);
  });
});
