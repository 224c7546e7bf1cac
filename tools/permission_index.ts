import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parsePermissionIndex } from "../src/core/graph/permission_index.ts";
import { indexModule, sha256 } from "./permission_index/index_module.ts";
import { parsePermissions, parseProvisioning } from "./permission_index/published_data.ts";
import { download, readFolder } from "./permission_index/read_source.ts";
import { type Edition, renderIndex } from "./permission_index/render_index.ts";
import { verifyIndex } from "./permission_index/verify_index.ts";

const USAGE = `Makes the permission index from Microsoft's published permission data.

  npm run index                                    newest edition of the public repository
  npm run index -- --from FOLDER --date D --commit C   permissions.json and provisioningInfo.json in FOLDER
  npm run index -- --check                         the committed index against its own hash
  npm run index -- --check --from FOLDER           … and against the files in FOLDER
`;

const TARGET = new URL("../src/core/graph/permission_data.ts", import.meta.url);

/** Below this share of published paths found exactly, the index is not written. */
const EXACT_WANTED = 0.999;

const say = (line: string) => process.stderr.write(`${line}\n`);

async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: "string" },
      date: { type: "string" },
      commit: { type: "string" },
      check: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.check) return await check(values.from);
  if (values.from !== undefined && (values.date === undefined || values.commit === undefined)) {
    throw new Error(
      "ERR_USAGE: --from needs --date YYYY-MM-DD and --commit, the edition the files are of",
    );
  }
  const edition = { date: values.date ?? "", commit: values.commit ?? "" };
  const text = await make(values.from, edition);
  await writeFile(TARGET, indexModule(text));
  say(`Wrote ${text.length.toLocaleString("en")} characters to src/core/graph/permission_data.ts`);
  return 0;
}

async function make(from: string | undefined, edition: Edition): Promise<string> {
  const source = from === undefined ? await download(say) : await readFolder(from, edition);
  say(`Deriving the index of ${source.edition.date} (${source.edition.commit})`);
  const published = parsePermissions(source.permissions);
  const text = renderIndex(published, parseProvisioning(source.provisioning), source.edition);
  const { paths, exact, misses } = verifyIndex(published, parsePermissionIndex(text));
  say(`${exact} of ${paths} published paths found exactly`);
  for (const miss of misses) say(`  not found as itself: ${miss}`);
  if (exact / paths < EXACT_WANTED) {
    throw new Error(
      `ERR_INDEX_INCOMPLETE: Cannot use the index as ${misses.length} paths are not found again`,
    );
  }
  return text;
}

async function check(from: string | undefined): Promise<number> {
  const committed = await readFile(TARGET, "utf8");
  const { PERMISSION_DATA, PERMISSION_DATA_SHA256 } = await import(TARGET.href);
  if (
    sha256(PERMISSION_DATA) !== PERMISSION_DATA_SHA256 ||
    indexModule(PERMISSION_DATA) !== committed
  ) {
    throw new Error(
      "ERR_INDEX_CHANGED: The permission index does not match its hash: make it anew with `npm run index`",
    );
  }
  if (from !== undefined) {
    const { edition } = parsePermissionIndex(PERMISSION_DATA);
    if (indexModule(await make(from, edition)) !== committed) {
      throw new Error(
        `ERR_INDEX_STALE: The permission index is not what ${from} gives: make it anew with \`npm run index\``,
      );
    }
  }
  say("The permission index is what it says it is");
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
