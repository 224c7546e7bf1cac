import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { TEAMS_LIBRARY } from "../../src/server/sign_in_page.ts";

describe("Teams' library on the page that ends a sign-in", () => {
  it("is the one that Microsoft publishes under this version", () => {
    const folder = new URL("../../node_modules/@microsoft/teams-js/", import.meta.url);
    const { version } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
    const library = readFileSync(new URL("dist/umd/MicrosoftTeams.min.js", folder));
    const integrity = `sha384-${createHash("sha384").update(library).digest("base64")}`;
    assert.equal(TEAMS_LIBRARY.integrity, integrity);
    assert.ok(TEAMS_LIBRARY.url.includes(`/${version}/`), version);
  });
});
