import process from "node:process";
import { lookUp } from "../src/core/graph/look_up.ts";
import { PERMISSION_DATA } from "../src/core/graph/permission_data.ts";
import { parsePermissionIndex } from "../src/core/graph/permission_index.ts";
import { asRequestPath, storedPaths } from "../test/core/graph/stored_paths.ts";

// How long the permission index takes to load, and how long a documented request takes to look up:
// every stored path, with real ids in the place of its placeholders. Run it with `npm run bench`.

const ROUNDS = 20;

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const loads = Array.from({ length: ROUNDS }, () =>
  milliseconds(() => lookUp("GET", "/users/x/messages", parsePermissionIndex(PERMISSION_DATA))),
);

const requests = storedPaths().flatMap(({ segments, methods }) => {
  const path = asRequestPath(segments);
  return [...methods.keys()].map((method) => ({ method, path }));
});

const rounds = Array.from({ length: ROUNDS }, () =>
  milliseconds(() => {
    for (const { method, path } of requests) lookUp(method, path);
  }),
);

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const [first = 0] = loads;
const each = (median(rounds) / requests.length) * 1000;
process.stdout.write(
  [
    `loading the index and a first look-up: ${first.toFixed(1)} ms the first time, ${median(loads).toFixed(1)} ms warm`,
    `a documented look-up: ${each.toFixed(2)} µs (${requests.length} operations, ${ROUNDS} rounds, median)`,
    "",
  ].join("\n"),
);
