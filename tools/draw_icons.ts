// Draws the Teams app's icons: manifest/color.svg and manifest/outline.svg become PNG files.
//
//   node --import tsx tools/draw_icons.ts [--chromium FILE]
//
// The PNG files are committed, so only someone who changed a drawing needs this and a Chromium.
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { ICONS } from "./teams_package/icons.ts";

const MANIFEST_FOLDER = new URL("../manifest/", import.meta.url);

const OPTIONS = { chromium: { type: "string" } } as const;

// The pages are the two drawings next door, so running without a sandbox (needed as root in a
// container) exposes nothing; the others keep the browser off the network and off the GPU.
const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function findChromium(): string | undefined {
  const name = process.platform === "win32" ? "chromium.exe" : "chromium";
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

async function drawIcon(browser: Browser, name: keyof typeof ICONS): Promise<string> {
  const { size, file, transparent } = ICONS[name];
  const drawing = await readFile(new URL(`${name}.svg`, MANIFEST_FOLDER), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await writeFile(
    new URL(file, MANIFEST_FOLDER),
    await page.screenshot({ omitBackground: transparent }),
  );
  await page.close();
  return `manifest/${file}: ${size}x${size}\n`;
}

async function run(args: string[]): Promise<number> {
  let executablePath: string | undefined;
  try {
    executablePath = parseArgs({ args, options: OPTIONS }).values.chromium ?? findChromium();
  } catch {
    return fail("ERR_OPTION_INVALID", "the only option is --chromium FILE: leave out the others");
  }
  if (executablePath === undefined) {
    return fail("ERR_CHROMIUM_MISSING", "no chromium is on PATH: name one with --chromium FILE");
  }
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  } catch {
    return fail("ERR_CHROMIUM_FAILED", `${executablePath} does not start: name another Chromium`);
  }
  try {
    process.stdout.write(await drawIcon(browser, "color"));
    process.stdout.write(await drawIcon(browser, "outline"));
  } finally {
    await browser.close();
  }
  return 0;
}

function fail(code: string, found: string): number {
  process.stderr.write(`${code}: Cannot draw the icons as ${found}\n`);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
