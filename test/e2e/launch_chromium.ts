import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Without these a browser in a closed network spends its start on calls that fail. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the machine's own Chromium: `$CHROMIUM`, or the first found on the path.
 *
 * @throws {Error} When there is none, with what to install.
 */
export async function launchChromium(): Promise<Browser> {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const executablePath = process.env.CHROMIUM ?? candidates.find((file) => existsSync(file));
  if (executablePath === undefined) {
    throw new Error("Cannot find Chromium: install it, or set CHROMIUM to its executable");
  }
  return await chromium.launch({ executablePath, args: FLAGS });
}
