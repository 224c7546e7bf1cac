import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { type Azure, answerCommand } from "./stand_in_azure.ts";

// In plain JavaScript, as it is started a dozen times: that takes a moment only, in every runtime.
const PROGRAM = `
import { request } from "node:http";
import process from "node:process";
const [address, ...words] = process.argv.slice(2);
request(address, { method: "POST" }, (response) => {
  let body = "";
  response.setEncoding("utf8").on("data", (text) => { body += text; });
  response.on("end", () => {
    const { status, stdout, stderr } = JSON.parse(body);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    if (stderr === "endless") setInterval(() => {}, 60_000);
    else process.exitCode = status;
  });
}).end(JSON.stringify({ words, folder: process.cwd(), env: process.env }));
`;

/** Programs called az and npm that a test puts first on the PATH. */
export interface Programs {
  /** The folder that holds them. */
  folder: string;
  /** In which folder, and with which environment, each was started. */
  starts: { folder: string; env: Record<string, string> }[];
  /** Ends what answers them. */
  close(): void;
}

/**
 * Puts az and npm into a folder; what they are asked is answered by the test's own process.
 *
 * @param parent Where the folder is made.
 * @param azure Gives the Azure behind them.
 */
export async function standInPrograms(parent: string, azure: () => Azure): Promise<Programs> {
  const starts: Programs["starts"] = [];
  const server = createServer(async (request, response) => {
    const { words, folder: place, env } = JSON.parse(await text(request));
    starts.push({ folder: place, env });
    response.end(JSON.stringify(answerCommand(azure(), words)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const folder = join(parent, "bin");
  const script = join(parent, "program.mjs");
  mkdirSync(folder);
  writeFileSync(script, PROGRAM);
  const run = "deno" in process.versions ? ["run", "--quiet", "--allow-all"] : [];
  for (const name of ["az", "npm"]) {
    const words = [process.execPath, ...run, script, `http://127.0.0.1:${port}/`, name];
    const quoted = words.map((word) => `'${word}'`).join(" ");
    writeFileSync(join(folder, name), `#!/bin/sh\nexec ${quoted} "$@"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return {
    folder,
    starts,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
