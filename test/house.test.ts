import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, it } from "mocha";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** A room of the house, and what it may import: rooms, packages, `node:` built-ins. */
const ROOMS: Record<string, readonly string[]> = {
  "src/core": ["src/core", "jose"],
  "src/cards": ["src/cards", "src/core", "@microsoft/teams.cards"],
  "src/bot": ["src/bot", "src/cards", "src/core", "botbuilder", "lru-cache", "zod", "node:"],
  "src/storage": [
    "src/storage",
    "src/bot",
    "src/core",
    "@azure/storage-blob",
    "lru-cache",
    "zod",
    "node:",
  ],
  "src/live": ["src/live", "src/core", "@azure/msal-node", "zod", "node:"],
  "src/telemetry": ["src/telemetry", "src/live", "node:"],
  "src/server": [
    "src/server",
    "src/live",
    "src/bot",
    "src/cards",
    "src/core",
    "@azure/msal-node",
    "botbuilder",
    "botframework-connector",
    "jose",
    "lru-cache",
    "pino",
    "prom-client",
    "restify",
    "node:",
  ],
  "src/cli": ["src/cli", "src/live", "src/core", "node:"],
  // The files in src itself put the pieces together.
  src: [
    "src",
    "src/server",
    "src/storage",
    "src/telemetry",
    "src/live",
    "src/bot",
    "src/core",
    "botbuilder",
    "node:",
  ],
  tools: [
    "tools",
    "bench",
    "src",
    "src/core",
    "src/cards",
    "src/bot",
    "src/server",
    "test/cards",
    "*",
  ],
};

/** Met only as types, which leave nothing in the compiled file. */
const TYPES_ONLY = ["@microsoft/teams.cards"];

/** Loaded by those who use it, when they do: most never sign in. */
const LOADED_LATE = ["@azure/msal-node"];

/** Nobody imports these: they are where a program starts. */
const ENTRIES = ["src/index.ts", "src/cli/main.ts"];

interface Import {
  from: string;
  specifier: string;
  typeOnly: boolean;
}

const files = listFiles("src").concat(listFiles("tools"));
const imports = files.flatMap(readImports);

describe("the house", () => {
  for (const [room, allowed] of Object.entries(ROOMS)) {
    it(`${room} imports only ${allowed.join(", ")}`, () => {
      const own = imports.filter(({ from }) => roomOf(from) === room);
      const strangers = own.filter(({ from, specifier }) => !isAllowed(from, specifier, allowed));
      assert.deepEqual(strangers, []);
    });
  }

  it("imports some packages as types only", () => {
    const loaded = imports.filter(
      ({ from, specifier, typeOnly }) =>
        from.startsWith("src/") && TYPES_ONLY.includes(specifier) && !typeOnly,
    );
    assert.deepEqual(loaded, []);
  });

  it("loads what takes long only when it is needed", () => {
    const statement = /^import\s(?!type\s)[^;]*?\sfrom\s+"([^"]+)"/gms;
    const early = files
      .filter((file) => file.startsWith("src/"))
      .flatMap((file) =>
        [...readFileSync(path.join(ROOT, file), "utf8").matchAll(statement)]
          .filter(([, specifier = ""]) => LOADED_LATE.includes(specifier))
          .map(([, specifier]) => `${file}: ${specifier}`),
      );
    assert.deepEqual(early, []);
  });

  it("names files by their ending, so that one source runs on Node and on Deno", () => {
    const nameless = imports.filter(
      ({ specifier }) => specifier.startsWith(".") && !specifier.endsWith(".ts"),
    );
    assert.deepEqual(nameless, []);
  });

  it("has no file that nobody imports", () => {
    const imported = new Set(imports.map(resolve));
    const lonely = files.filter(
      (file) => file.startsWith("src/") && !imported.has(file) && !ENTRIES.includes(file),
    );
    assert.deepEqual(lonely, []);
  });

  it("has no circle of imports, not even of types", () => {
    const next = new Map<string, string[]>();
    for (const found of imports) {
      next.set(found.from, [...(next.get(found.from) ?? []), resolve(found)]);
    }
    for (const file of files) assert.equal(circleFrom(file, next), undefined);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.posix.join(folder, name.replaceAll("\\", "/")));
}

function readImports(file: string): Import[] {
  const source = readFileSync(path.join(ROOT, file), "utf8");
  const statement = /^(?:import|export)\s+(type\s)?(?:[\w*{][^;"`]*?\sfrom\s+)?"([^"]+)"/gms;
  const dynamic = /\bimport\("([^"]+)"\)/g;
  return [
    ...[...source.matchAll(statement)].map((match) => ({
      from: file,
      specifier: match[2] ?? "",
      typeOnly: match[1] !== undefined,
    })),
    ...[...source.matchAll(dynamic)].map((match) => ({
      from: file,
      specifier: match[1] ?? "",
      typeOnly: false,
    })),
  ];
}

function roomOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "src" && !second.endsWith(".ts") ? `src/${second}` : top;
}

function resolve({ from, specifier }: Import): string {
  return specifier.startsWith(".")
    ? path.posix.join(path.posix.dirname(from), specifier)
    : specifier;
}

function isAllowed(from: string, specifier: string, allowed: readonly string[]): boolean {
  if (specifier.startsWith(".")) {
    const target = resolve({ from, specifier, typeOnly: false });
    const room = target.startsWith("test/") ? path.posix.dirname(target) : roomOf(target);
    return allowed.includes(room);
  }
  if (allowed.includes("*")) return specifier !== "botbuilder" || from.startsWith("tools/play");
  return allowed.some((name) =>
    name === "node:" ? specifier.startsWith(name) : specifier === name,
  );
}

function circleFrom(file: string, next: Map<string, string[]>): string[] | undefined {
  const path: string[] = [];
  const seen = new Set<string>();
  const walk = (at: string): string[] | undefined => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (seen.has(at)) return undefined;
    seen.add(at);
    path.push(at);
    for (const target of next.get(at) ?? []) {
      const circle = walk(target);
      if (circle !== undefined) return circle;
    }
    path.pop();
    return undefined;
  };
  return walk(file);
}
