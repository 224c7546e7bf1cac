import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fetchSchema } from "../../tools/teams_package/fetch_schema.ts";

const SCHEMA = "https://developer.microsoft.com/schema.json";

function io(fetch: typeof globalThis.fetch) {
  return { fetch, later: () => () => {}, writeError: () => {} };
}

describe("fetchSchema()", () => {
  it("gives back the text, though a letter may come in two pieces", async () => {
    const bytes = new TextEncoder().encode('{"title":"é"}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 11));
        controller.enqueue(bytes.subarray(11));
        controller.close();
      },
    });
    assert.equal(
      await fetchSchema(
        SCHEMA,
        io(async () => new Response(body)),
      ),
      '{"title":"é"}',
    );
  });

  it("lets go of an answer that it does not read", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch = async (_input: unknown, init?: RequestInit) => {
      signals.push(init?.signal);
      return new Response("<html>", { status: 503 });
    };
    await assert.rejects(fetchSchema(SCHEMA, io(fetch)), { code: "ERR_SCHEMA_UNREACHABLE" });
    assert.deepEqual(
      signals.map((signal) => signal?.aborted),
      [true],
    );
  });

  for (const address of [undefined, 7, "", "schema.json", "http://localhost/s.json", "https://"]) {
    it(`asks nobody for ${JSON.stringify(address)}`, async () => {
      const fetched = fetchSchema(
        address,
        io(() => assert.fail("fetched")),
      );
      await assert.rejects(fetched, {
        code: "ERR_SCHEMA_UNREACHABLE",
        message: /\$schema is no https address/,
      });
    });
  }
});
