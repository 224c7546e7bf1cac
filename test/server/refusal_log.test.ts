import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Refusal } from "../../src/server/caller_error.ts";
import { createRefusalLog } from "../../src/server/refusal_log.ts";
import { keptLog } from "../kept_log.ts";

describe("the log of refusals", () => {
  it("tells the first at once, then how many there were, each reason by itself", () => {
    const { log, lines } = keptLog();
    let now = 0;
    const refused = createRefusalLog(log, () => now);
    for (let call = 0; call < 1000; call++) refused("signature");
    refused("no-token");
    now = 9999;
    refused("signature");
    assert.deepEqual(lines.splice(0), [
      "call-refused reason=signature times=1",
      "call-refused reason=no-token times=1",
    ]);
    now = 10_000;
    refused("signature");
    refused("signature");
    assert.deepEqual(lines, ["call-refused reason=signature times=1001"]);
  });

  it("withholds a reason that is none", () => {
    const { log, lines } = keptLog();
    createRefusalLog(log)("eyJcanary" as Refusal);
    assert.deepEqual(lines, ["call-refused reason=[withheld] times=1"]);
  });
});
