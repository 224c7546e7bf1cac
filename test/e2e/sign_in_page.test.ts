import assert from "node:assert/strict";
import type { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "mocha";
import type { Browser, Page } from "playwright-core";
import { SIGN_IN_HEADERS, SIGN_IN_PAGE, TEAMS_LIBRARY } from "../../src/server/sign_in_page.ts";
import { launchChromium } from "../../tools/launch_chromium.ts";

/** Where Teams is, in the eyes of its library; nothing of it is reached here. */
const TEAMS = "https://teams.microsoft.com/";

const LIBRARY = readFileSync(
  fileURLToPath(
    new URL(
      "../../node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js",
      import.meta.url,
    ),
  ),
);

/** A client that opened the page in a window and answers its library, as far as that asks. */
const OPENER = `<!doctype html><script>
globalThis.said = [];
addEventListener("message", ({ data, source, origin }) => {
  said.push({ func: data.func, args: data.args });
  if (data.func !== "initialize") return;
  const { id, uuid, uuidAsString } = data;
  const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: {} });
  const args = ["authentication", "web", runtime, "2.0.1"];
  source.postMessage({ id, uuid, uuidAsString, args }, origin);
});
</script>`;

/** Somebody else who opens the page, and answers the same. */
const STRANGER = "https://evil.example/";

/** Lets what is waiting in a page have its turn, many times. */
const MANY_TURNS = `(async () => {
  for (let turn = 0; turn < 200; turn++) {
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  }
})()`;

interface Said {
  func: string;
  args: unknown[];
}

describe("the page that ends a sign-in by hand", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  before(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200, SIGN_IN_HEADERS);
      response.end(SIGN_IN_PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  /** Opens the page as Teams does, or as another one, with what Entra adds to its address. */
  async function open(
    behind: string,
    opener = TEAMS,
    library: string | Buffer = LIBRARY,
  ): Promise<{ teams: Page; page: Page; looked: Promise<void> }> {
    const context = await browser.newContext();
    const looked = new Promise<void>((resolve) => {
      void context.route(TEAMS_LIBRARY.hosts, (route) => route.abort().then(resolve));
    });
    await context.route(TEAMS_LIBRARY.url, (route) =>
      route.fulfill({
        contentType: "text/javascript",
        headers: { "access-control-allow-origin": "*" },
        body: library,
      }),
    );
    await context.route(opener, (route) =>
      route.fulfill({ contentType: "text/html", body: OPENER }),
    );
    const teams = await context.newPage();
    await teams.goto(opener);
    const [page] = await Promise.all([
      context.waitForEvent("page"),
      teams.evaluate((address) => void globalThis.open(address), `${origin}/sign-in${behind}`),
    ]);
    return { teams, page, looked };
  }

  for (const [what, behind, func, args] of [
    [
      "a code",
      "#code=1.canary&session_state=2",
      "authentication.authenticate.success",
      ["1.canary"],
    ],
    [
      "a refusal",
      "#error=access_denied&error_description=AADSTS65004%3A+canary",
      "authentication.authenticate.failure",
      ["access_denied"],
    ],
  ] as const) {
    it(`hands ${what} to Teams, and takes it out of the address`, async () => {
      const { teams, page } = await open(behind);
      const told = await teams.waitForFunction(
        (wanted) =>
          (globalThis as unknown as { said: Said[] }).said.find((one) => one.func === wanted),
        func,
      );
      assert.deepEqual((await told.jsonValue())?.args, args);
      assert.equal(page.url(), `${origin}/sign-in`);
      await teams.context().close();
    });
  }

  it("tells nobody but Teams", async () => {
    const { teams, page, looked } = await open("#code=1.canary", STRANGER);
    await teams.waitForFunction("said.length > 0");
    // Once the library cannot look up who else is good it makes up its mind.
    await looked;
    await page.evaluate(MANY_TURNS);
    assert.deepEqual(await teams.evaluate("said.map(({ func }) => func)"), ["initialize"]);
    assert.equal(page.url(), `${origin}/sign-in`);
    await teams.context().close();
  });

  it("runs no other library under the name of Teams'", async () => {
    const { teams, page } = await open("#code=1.canary", TEAMS, `${LIBRARY} `);
    await page.getByText("This page ends a sign-in that began in Microsoft Teams.").waitFor();
    assert.deepEqual(await teams.evaluate("said"), []);
    await teams.context().close();
  });

  it("says what it is for to whoever opens it outside of Teams", async () => {
    const context = await browser.newContext();
    await context.route(TEAMS_LIBRARY.url, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${origin}/sign-in#code=1.canary`);
    await page.getByText("This page ends a sign-in that began in Microsoft Teams.").waitFor();
    assert.equal(page.url(), `${origin}/sign-in`);
    await page.screenshot({ path: "build/screenshots/sign-in-page.png" });
    await context.close();
  });
});
