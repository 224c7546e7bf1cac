import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium.exe", "chromium-browser", "google-chrome"];

/**
 * No sandbox, as containers run it as root and it opens pages of this project alone; and off the
 * network, where a browser that is cut off would spend its start on calls that fail.
 */
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
 * Starts the machine's own Chromium: the one given, `$CHROMIUM`, or the first found on the path.
 *
 * @param file Its executable.
 * @throws {Error} With `ERR_CHROMIUM_MISSING` where there is none, with what to install.
 */
export async function launchChromium(file = process.env.CHROMIUM): Promise<Browser> {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const executablePath = file ?? candidates.find((candidate) => existsSync(candidate));
  if (executablePath === undefined) {
    throw new Error(
      "ERR_CHROMIUM_MISSING: Cannot find Chromium: install it, or set CHROMIUM to its executable",
    );
  }
  return await chromium.launch({ executablePath, args: FLAGS });
}
