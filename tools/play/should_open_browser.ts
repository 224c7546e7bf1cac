type Environment = Record<string, string | undefined>;

/**
 * Says whether there is a desktop with a browser, and nobody asked to leave it alone.
 *
 * @param env The environment: `CI`, or `BROWSER` set to `none`, keeps the browser closed.
 * @param platform The operating system, as `process.platform` names it.
 * @returns True when the browser may be opened.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { shouldOpenBrowser } from "./should_open_browser.ts";
 *
 * assert.equal(shouldOpenBrowser({}, "darwin"), true);
 * assert.equal(shouldOpenBrowser({ BROWSER: "none" }, "darwin"), false);
 * ```
 */
export function shouldOpenBrowser(env: Environment, platform: string): boolean {
  if (env.CI && env.CI !== "false") return false;
  if (env.BROWSER === "none" || env.TEAMSAPPTESTER_BROWSER === "none") return false;
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
