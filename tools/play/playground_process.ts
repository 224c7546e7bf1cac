// What the Playground's own process runs; start_playground.ts starts it.
import { createRequire } from "node:module";
import { Server } from "node:net";
import process from "node:process";

const LOOPBACK = "127.0.0.1";

// The Playground listens on every interface and asks nobody who they are, so the whole network
// could read what is pasted into it. A port without a host therefore becomes one of this machine.
const listen = Server.prototype.listen as (this: Server, ...args: unknown[]) => Server;
Server.prototype.listen = function (this: Server, ...args: unknown[]) {
  const [port, host] = args;
  const isOpen = typeof port === "number" && typeof host !== "string";
  return listen.apply(this, isOpen ? [port, LOOPBACK, ...args.slice(1)] : args);
} as typeof Server.prototype.listen;

// The other end of standard input closes when the starter wants an end, and when it dies.
process.stdin.on("end", () => process.exit(0));
process.stdin.resume();

createRequire(import.meta.url)("@microsoft/m365agentsplayground/cli.js");
