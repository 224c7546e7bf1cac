import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Edition } from "./render_index.ts";

const REPOSITORY = "microsoftgraph/microsoft-graph-devx-content";
const FOLDER = "permissions/new";
const FILES = ["permissions.json", "provisioningInfo.json"] as const;

/** Microsoft's two files, and which edition they are. */
export interface Source {
  permissions: string;
  provisioning: string;
  edition: Edition;
}

/**
 * Reads the two files from a folder.
 *
 * @param folder Where `permissions.json` and `provisioningInfo.json` lie.
 * @param edition Date and commit they are of; the files do not say.
 * @throws Error with `ERR_DATA_MISSING` where one cannot be read.
 */
export async function readFolder(folder: string, edition: Edition): Promise<Source> {
  const [permissions, provisioning] = await Promise.all(
    FILES.map(async (file) => {
      try {
        return await readFile(path.join(folder, file), "utf8");
      } catch {
        throw new Error(
          `ERR_DATA_MISSING: Cannot read ${file} in ${folder}: name the folder that holds it with --from`,
        );
      }
    }),
  );
  return { permissions: permissions ?? "", provisioning: provisioning ?? "", edition };
}

/**
 * Downloads the newest edition from the public repository.
 *
 * @param progress Told what is being waited for.
 * @param fetch Replaced in tests.
 * @throws Error with `ERR_DATA_DOWNLOAD` where the repository does not answer as expected.
 */
export async function download(
  progress: (line: string) => void,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Source> {
  progress(`Asking ${REPOSITORY} for its newest edition`);
  const list = await getText(
    fetch,
    `https://api.github.com/repos/${REPOSITORY}/commits?path=${FOLDER}/permissions.json&per_page=1`,
    () => {},
  );
  const newest = newestCommit(list);
  if (newest === undefined)
    throw new Error(
      "ERR_DATA_DOWNLOAD: The repository names no commit for the data: try again later, or use --from FOLDER",
    );
  const edition = { date: newest.date.slice(0, 10), commit: newest.sha.slice(0, 8) };
  const [permissions, provisioning] = await Promise.all(
    FILES.map((file) =>
      getText(
        fetch,
        `https://raw.githubusercontent.com/${REPOSITORY}/${newest.sha}/${FOLDER}/${file}`,
        progress,
      ),
    ),
  );
  return { permissions: permissions ?? "", provisioning: provisioning ?? "", edition };
}

function newestCommit(list: string): { sha: string; date: string } | undefined {
  try {
    const [newest] = JSON.parse(list) as [{ sha: string; commit: { committer: { date: string } } }];
    return { sha: newest.sha, date: newest.commit.committer.date };
  } catch {
    return undefined;
  }
}

async function getText(
  fetch: typeof globalThis.fetch,
  url: string,
  progress: (line: string) => void,
): Promise<string> {
  const { host } = new URL(url);
  const unreachable = () =>
    new Error(`ERR_DATA_DOWNLOAD: Cannot reach ${host}: check the network, or use --from FOLDER`);
  const response = await fetch(url).catch(() => {
    throw unreachable();
  });
  if (!response.ok || response.body === null) {
    throw new Error(
      `ERR_DATA_DOWNLOAD: ${host} answered ${response.status}: try again later, or use --from FOLDER`,
    );
  }
  const name = url.slice(url.lastIndexOf("/") + 1);
  try {
    return await readAll(response.body, (size) => progress(`${name}: ${size}`));
  } catch {
    throw unreachable();
  }
}

async function readAll(
  body: ReadableStream<Uint8Array>,
  progress: (size: string) => void,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let shown = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length - shown < 500_000) continue;
    shown = text.length;
    progress(`${(shown / 1e6).toFixed(1)} MB`);
  }
  return text + decoder.decode();
}
