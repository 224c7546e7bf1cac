import assert from "node:assert/strict";
import { before, describe, it } from "mocha";
import { type AppOnlyRequest, appOnlyRequest } from "../../../src/core/graph/app_only_request.ts";
import {
  findPermissions,
  type KnownPermissions,
} from "../../../src/core/graph/find_permissions.ts";
import { pathShape } from "../../../src/core/graph/path_shape.ts";
import { type Endpoint, graphEndpoints } from "./graph_endpoints.ts";

interface Answer extends Endpoint {
  request: AppOnlyRequest;
  known: KnownPermissions | undefined;
}

const ONENOTE = "/me/onenote";

describe("the /me operations of Graph v1.0", () => {
  let endpoints: Endpoint[];
  let answers: Answer[];

  before(() => {
    endpoints = graphEndpoints();
    answers = endpoints
      .filter(({ path }) => /^\/me(?:\/|$)/.test(path))
      .map((endpoint) => ({
        ...endpoint,
        request: appOnlyRequest(endpoint.method, endpoint.path),
        known: findPermissions(endpoint.method, endpoint.path),
      }));
  });

  it("are all there", () => {
    assert.ok(endpoints.length > 10_000, String(endpoints.length));
    assert.ok(answers.length > 1200, String(answers.length));
  });

  it("lead an app to operations that exist", () => {
    const existing = new Set(endpoints.map(({ method, path }) => shapeOf(method, path)));
    const missing = opened(answers).filter(
      ({ method, request }) => !existing.has(shapeOf(method, request.path)),
    );
    assert.deepEqual(missing.map(said), []);
    assert.ok(opened(answers).length > 600, String(opened(answers).length));
  });

  it("lead an app only where an application permission is known", () => {
    for (const answer of opened(answers)) {
      assert.ok(answer.request.found.operation.application.length > 0, said(answer));
      assert.equal(answer.known?.operation.application.length ?? 0, 0, said(answer));
    }
  });

  it("have an answer, documented or inferred, seven times in ten", () => {
    const answered = answers.filter(
      ({ request, known }) => request.kind !== "unknown" || known !== undefined,
    );
    const share = answered.length / answers.length;
    assert.ok(share >= 0.7, `${answered.length} of ${answers.length}`);
  });

  it("lead an app nowhere in OneNote", () => {
    const notes = answers.filter(({ path }) => path === ONENOTE || path.startsWith(`${ONENOTE}/`));
    assert.ok(notes.length > 100, String(notes.length));
    for (const answer of notes) assert.equal(answer.request.kind, "delegated-only", said(answer));
  });
});

type Opened = Answer & { request: Extract<AppOnlyRequest, { kind: "open" }> };

function opened(answers: readonly Answer[]): Opened[] {
  return answers.filter((answer): answer is Opened => answer.request.kind === "open");
}

function shapeOf(method: string, path: string): string {
  return `${method} ${pathShape(path).join("/")}`;
}

function said({ method, path, request }: Answer): string {
  return `${method} ${path}: ${request.kind === "unknown" ? "unknown" : request.path}`;
}
