// Draws the Teams app's icons: manifest/color.svg and manifest/outline.svg become PNG files.
//
//   node --import tsx tools/draw_icons.ts [--chromium FILE]
//
// The PNG files are committed, so only someone who changed a drawing needs this and a Chromium.
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { launchChromium } from "./launch_chromium.ts";
import { ICONS } from "./teams_package/icons.ts";

const MANIFEST_FOLDER = new URL("../manifest/", import.meta.url);

const OPTIONS = { chromium: { type: "string" } } as const;

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

async function run(args: string[]): Promise<void> {
  const browser = await launchChromium(parseArgs({ args, options: OPTIONS }).values.chromium);
  try {
    process.stdout.write(await drawIcon(browser, "color"));
    process.stdout.write(await drawIcon(browser, "outline"));
  } finally {
    await browser.close();
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `Cannot draw the icons: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 2;
}
