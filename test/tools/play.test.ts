import assert from "node:assert/strict";
import { type AddressInfo, createServer, type Server } from "node:net";
import { networkInterfaces } from "node:os";
import { ActivityHandler } from "botbuilder";
import { describe, it } from "mocha";
import { ListenError } from "../../src/server/listen_error.ts";
import { requireFreePort } from "../../tools/play/require_free_port.ts";
import { shouldOpenBrowser } from "../../tools/play/should_open_browser.ts";
import { startPlay } from "../../tools/play/start_play.ts";

function occupy(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function free(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

async function freePort(): Promise<number> {
  const server = await occupy();
  const port = portOf(server);
  await free(server);
  return port;
}

/** The addresses of this machine that others can reach too. */
function sharedAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return all.filter(({ internal, family }) => !internal && family === "IPv4").map((e) => e.address);
}

function play(botPort: number, playgroundPort: number, env = {}) {
  const lines: string[] = [];
  const log = (line: string) => {
    lines.push(line);
  };
  const bot = new ActivityHandler();
  const options = { botPort, playgroundPort, env: { ...process.env, CI: "1", ...env }, log, bot };
  return { lines, started: startPlay(options) };
}

describe("startPlay()", () => {
  it("starts the bot and the Playground, and frees both ports", async () => {
    const [botPort, playgroundPort] = [await freePort(), await freePort()];
    const env = { HOST: "0.0.0.0", MicrosoftAppPassword: "canary-secret" };
    const { lines, started } = play(botPort, playgroundPort, env);
    const { botUrl, playgroundUrl, stop } = await started;

    assert.equal(botUrl, `http://127.0.0.1:${botPort}/api/messages`);
    assert.equal(playgroundUrl, `http://localhost:${playgroundPort}`);
    const page = await fetch(playgroundUrl);
    assert.match(await page.text(), /<html/);
    const settings = await fetch(`${playgroundUrl}/_internal/v1/config`);
    const { config } = (await settings.json()) as { config: { bot: { name: string } } };
    assert.equal(config.bot.name, "Graph Auth Doctor");
    for (const address of sharedAddresses()) {
      await assert.rejects(fetch(`http://${address}:${playgroundPort}/`), address);
    }
    assert.match(lines.join("\n"), /HOST is left out.*\nMicrosoftAppPassword is left out/);
    assert.doesNotMatch(lines.join("\n"), /canary-secret/);

    await Promise.all([stop(), stop()]);
    await requireFreePort(botPort, "PORT");
    await requireFreePort(playgroundPort, "PLAYGROUND_PORT");
  });

  for (const setting of ["PORT", "PLAYGROUND_PORT"]) {
    it(`names a taken ${setting} before it starts anything`, async () => {
      const server = await occupy();
      const port = portOf(server);
      const { lines, started } = setting === "PORT" ? play(port, 0) : play(0, port);
      await assert.rejects(started, (error) => {
        assert.ok(error instanceof ListenError);
        assert.equal(error.code, "ERR_PORT_TAKEN");
        assert.match(error.message, new RegExp(`port ${port} .*set ${setting} to`));
        return true;
      });
      assert.deepEqual(lines, []);
      await free(server);
    });
  }

  it("leaves nothing behind when it is interrupted while the Playground starts", async () => {
    const [botPort, playgroundPort] = [await freePort(), await freePort()];
    const interruption = new AbortController();
    const log = (line: string) => {
      if (line.startsWith("Starting the Microsoft")) interruption.abort(new Error("enough"));
    };
    const { signal } = interruption;
    const bot = new ActivityHandler();
    const env = { ...process.env, CI: "1" };
    await assert.rejects(startPlay({ botPort, playgroundPort, env, log, bot, signal }), /enough/);
    await requireFreePort(botPort, "PORT");
    await requireFreePort(playgroundPort, "PLAYGROUND_PORT");
  });
});

describe("shouldOpenBrowser()", () => {
  const cases: [Record<string, string>, string, boolean][] = [
    [{}, "darwin", true],
    [{}, "win32", true],
    [{}, "linux", false],
    [{ DISPLAY: ":0" }, "linux", true],
    [{ WAYLAND_DISPLAY: "wayland-0" }, "linux", true],
    [{ CI: "true" }, "darwin", false],
    [{ CI: "false" }, "darwin", true],
    [{ BROWSER: "none", DISPLAY: ":0" }, "linux", false],
    [{ TEAMSAPPTESTER_BROWSER: "none" }, "win32", false],
  ];
  for (const [env, platform, answer] of cases) {
    it(`answers ${answer} for ${JSON.stringify(env)} on ${platform}`, () => {
      assert.equal(shouldOpenBrowser(env, platform), answer);
    });
  }
});
