import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";

const ROOT = new URL("../../", import.meta.url);

const manifest = readJson("manifest/manifest.json");

function readJson(file: string) {
  return JSON.parse(readFileSync(new URL(file, ROOT), "utf8"));
}

describe("manifest/manifest.json", () => {
  it("offers the bot in a personal chat, a team and a group chat", () => {
    const [bot] = manifest.bots;
    assert.deepEqual(bot.scopes, ["personal", "team", "groupChat"]);
  });

  it("lists its commands for each of these scopes", () => {
    const [bot] = manifest.bots;
    const listed = bot.commandLists.flatMap((list: { scopes: string[] }) => list.scopes);
    assert.deepEqual(listed, bot.scopes);
  });

  it("lists the same commands everywhere, each with a line of its own", () => {
    for (const { scopes, commands } of manifest.bots[0].commandLists) {
      const titles = commands.map(({ title }: { title: string }) => title);
      assert.deepEqual(titles, ["help", "samples", "privacy", "forget"], scopes.join());
      const lines = new Set(
        commands.map(({ description }: { description: string }) => description),
      );
      assert.equal(lines.size, titles.length, scopes.join());
    }
  });

  it("takes files in the personal chat", () => {
    assert.equal(manifest.bots[0].supportsFiles, true);
  });

  it("offers one action on a message, which asks the bot for its dialog", () => {
    const [{ id, type, title, context, fetchTask }] = manifest.composeExtensions[0].commands;
    assert.deepEqual(
      { id, type, title, context, fetchTask },
      {
        id: "diagnoseMessage",
        type: "action",
        title: "Diagnose Graph error",
        context: ["message"],
        fetchTask: true,
      },
    );
  });

  for (const field of ["privacyUrl", "termsOfUseUrl"]) {
    it(`points ${field} to a page of this repository`, () => {
      const { websiteUrl, [field]: url } = manifest.developer;
      const prefix = `${websiteUrl}/blob/main/`;
      assert.ok(url.startsWith(prefix), url);
      assert.ok(existsSync(new URL(url.slice(prefix.length), ROOT)), url);
    });
  }

  it("names the icons as the zip does", () => {
    assert.deepEqual(manifest.icons, { color: "color.png", outline: "outline.png" });
  });

  it("carries the version of the product", () => {
    assert.equal(manifest.version, readJson("package.json").version);
  });

  const { name, description, developer, composeExtensions } = manifest;
  const [action] = composeExtensions[0].commands;
  const limits = [
    { field: "name.short", text: name.short, most: 30 },
    { field: "name.full", text: name.full, most: 100 },
    { field: "description.short", text: description.short, most: 80 },
    { field: "description.full", text: description.full, most: 4000 },
    { field: "developer.name", text: developer.name, most: 32 },
    { field: "the action's title", text: action.title, most: 32 },
    { field: "the action's description", text: action.description, most: 128 },
  ];
  for (const { field, text, most } of limits) {
    it(`keeps ${field} within ${most} characters`, () => {
      assert.ok(text.length > 0 && text.length <= most, `${text.length} characters`);
    });
  }
});
