import { readFileSync } from "node:fs";
import { lookUp } from "../src/core/graph/look_up.ts";
import { PERMISSION_DATA } from "../src/core/graph/permission_data.ts";
import { parsePermissionIndex } from "../src/core/graph/permission_index.ts";
import { asRequestPath, storedPaths } from "../test/core/graph/stored_paths.ts";
import type { Bench, Section } from "./part.ts";
import { type PublishedFile, scanPublished } from "./scan_published.ts";
import { median } from "./statistics.ts";

/** A documented request, with made-up ids. */
interface Asked {
  method: string;
  path: string;
}

/** Each so many of the requests is looked for in the published file too: that takes long. */
const SCANNED = 50;

/** How long the permissions of a request take to look up. */
export async function measureLookUp({ isQuick, published, progress }: Bench): Promise<Section> {
  const requests = documentedRequests();
  const rounds = isQuick ? 2 : 20;
  progress("looking permissions up in the index");
  return {
    title: "Looking permissions up",
    how: `The ${requests.length} requests that the index knows, with made-up ids, ${rounds} times; medians. Against it stands the file that Microsoft publishes (permissions.json), parsed and gone through from the beginning for each request, one of ${SCANNED} requests.`,
    header: ["what", "first: load, and one look-up", "each look-up after it"],
    rows: [
      ["the index of the bot", ...timesOfIndex(requests, rounds)],
      ["the published file", ...timesOfPublished(requests, rounds, published, progress)],
    ],
    meaning:
      "The index is loaded once in the life of a process. A look-up takes a small part of what anything else in a turn does.",
  };
}

function documentedRequests(): Asked[] {
  return storedPaths().flatMap(({ segments, methods }) => {
    const path = asRequestPath(segments);
    return [...methods.keys()].map((method) => ({ method, path }));
  });
}

function timesOfIndex(requests: readonly Asked[], rounds: number): string[] {
  const loads = repeat(rounds, () =>
    lookUp("GET", "/users/x/messages", parsePermissionIndex(PERMISSION_DATA)),
  );
  const all = repeat(rounds, () => {
    for (const { method, path } of requests) lookUp(method, path);
  });
  return shown(loads, all / requests.length);
}

function timesOfPublished(
  requests: readonly Asked[],
  rounds: number,
  published: string | undefined,
  progress: Bench["progress"],
): string[] {
  if (published === undefined) return ["not measured: --published names no file"];
  progress("looking permissions up in the published file");
  const text = readFileSync(published, "utf8");
  const asked = requests.filter((_request, at) => at % SCANNED === 0);
  const loads = repeat(rounds, () => scanPublished(JSON.parse(text), "GET", "/users/x/messages"));
  const file: PublishedFile = JSON.parse(text);
  const all = repeat(Math.min(rounds, 3), () => {
    for (const { method, path } of asked) scanPublished(file, method, path);
  });
  return shown(loads, all / asked.length);
}

/** The median of the times, in milliseconds. */
function repeat(rounds: number, work: () => void): number {
  return median(
    Array.from({ length: rounds }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

function shown(load: number, each: number): string[] {
  return [`${load.toFixed(1)} ms`, `${(each * 1000).toFixed(1)} µs`];
}
