import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, it } from "mocha";
import { z } from "zod";

const ROOT = new URL("../../", import.meta.url);
const FOLDER = ".github/workflows/";

const PERMISSIONS = z.record(z.string(), z.enum(["read", "write"]));
const STEP = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  "working-directory": z.string().optional(),
  "continue-on-error": z.boolean().optional(),
});
const JOB = z.strictObject({
  name: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  "runs-on": z.string().optional(),
  "timeout-minutes": z.number().optional(),
  environment: z.string().optional(),
  permissions: PERMISSIONS,
  outputs: z.record(z.string(), z.string()).optional(),
  strategy: z
    .strictObject({
      "fail-fast": z.boolean(),
      matrix: z.strictObject({ node: z.array(z.string()) }),
    })
    .optional(),
  env: z.record(z.string(), z.string()).optional(),
  steps: z.array(STEP).default([]),
});
const WORKFLOW = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: PERMISSIONS,
  concurrency: z.strictObject({
    group: z.string(),
    "cancel-in-progress": z.union([z.boolean(), z.string()]),
  }),
  defaults: z.strictObject({ run: z.strictObject({ shell: z.literal("bash") }) }),
  env: z.record(z.string(), z.string()).optional(),
  jobs: z.record(z.string(), JOB),
});
type Workflow = z.infer<typeof WORKFLOW>;
type Job = z.infer<typeof JOB>;

/** Who may write what, whole: a right that is added has to be added here. */
const MAY_WRITE: Record<string, string[]> = {
  "refresh-index.yml": ["propose: contents", "propose: pull-requests", "propose: actions"],
  "release.yml": [
    "image: packages",
    "image: id-token",
    "image: attestations",
    "publish: contents",
    "publish: id-token",
    "publish: attestations",
  ],
};

const MANIFEST = z
  .object({
    engines: z.object({ node: z.string() }),
    scripts: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read("package.json")));
const DENO = z
  .object({ tasks: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read("deno.json")));

const workflows = readdirSync(new URL(FOLDER, ROOT)).map((file) => {
  const source = read(FOLDER + file);
  return { file, source, workflow: WORKFLOW.parse(load(source)) };
});

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), "utf8");
}

function named(file: string) {
  return workflows.find((one) => one.file === file) ?? assert.fail(`There is no ${file}`);
}

function jobsOf(workflow: Workflow): [string, Job][] {
  return Object.entries(workflow.jobs);
}

/** Every step of every job. */
function stepsOf(workflow: Workflow) {
  return jobsOf(workflow).flatMap(([, { steps }]) => steps);
}

function scriptsOf(workflow: Workflow): string[] {
  return stepsOf(workflow).flatMap(({ run }) => run ?? []);
}

/** The first group of every match, sorted, each once. */
function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? ""))].sort();
}

function needs({ needs: names = [] }: Job): string[] {
  return typeof names === "string" ? [names] : names;
}

describe("the workflows", () => {
  it("are a check, a release and the weekly refresh", () => {
    const names = ["check.yml", "refresh-index.yml", "release.yml"];
    assert.deepEqual(workflows.map(({ file }) => file).sort(), names);
  });

  it("use one version of an action, GitHub's own only", () => {
    const used = all(workflows.map(({ source }) => source).join("\n"), /uses: ([^.\s][^\s]*)/g);
    const names = used.map((reference) => reference.replace(/@.*/, ""));
    assert.deepEqual(names, [...new Set(names)]);
    for (const name of names) assert.match(name, /^actions\//);
  });

  for (const { file, source, workflow } of workflows) {
    describe(file, () => {
      it("pins what it uses by commit, and names its version", () => {
        for (const line of source.split("\n").filter((text) => /\buses:/.test(text))) {
          assert.match(line, /uses: (\.\/\S+\.yml|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
        }
        for (const own of all(source, /uses: \.\/(\S+)/g)) {
          assert.ok(existsSync(new URL(own, ROOT)), own);
        }
      });

      it("grants nothing to all, and to a job what is listed", () => {
        assert.deepEqual(workflow.permissions, {});
        const written = jobsOf(workflow).flatMap(([job, { permissions }]) =>
          Object.entries(permissions)
            .filter(([, access]) => access === "write")
            .map(([scope]) => `${job}: ${scope}`),
        );
        assert.deepEqual(written, MAY_WRITE[file] ?? []);
      });

      it("runs no code of packages in a job that may write", () => {
        for (const [, { permissions, steps }] of jobsOf(workflow)) {
          if (!Object.values(permissions).includes("write")) continue;
          for (const { run = "" } of steps) assert.doesNotMatch(run, /\b(npm|npx|node|deno)\b/);
        }
      });

      it("keeps no credentials beside what it checks out", () => {
        for (const { uses = "", with: input } of stepsOf(workflow)) {
          if (uses.startsWith("actions/checkout@")) {
            assert.equal(input["persist-credentials"], false);
          }
        }
      });

      it("is never started with rights by a stranger, nor reads what he wrote", () => {
        for (const event of ["pull_request_target", "workflow_run", "issue_comment"]) {
          assert.ok(!(event in workflow.on), event);
        }
        assert.doesNotMatch(source, /github\.(event\.|head_ref)|inputs\./);
        for (const script of scriptsOf(workflow)) assert.doesNotMatch(script, /\$\{\{/);
      });

      it("needs no secret", () => {
        assert.doesNotMatch(source, /secrets\.(?!GITHUB_TOKEN\b)|secrets: inherit/);
      });

      it("ends", () => {
        for (const [name, job] of jobsOf(workflow)) {
          if (job.uses === undefined) assert.ok((job["timeout-minutes"] ?? 99) <= 30, name);
        }
      });

      it("waits only for jobs that there are", () => {
        for (const [, job] of jobsOf(workflow)) {
          for (const name of needs(job)) assert.ok(name in workflow.jobs, name);
        }
      });

      it("runs scripts that bash can read", () => {
        for (const input of scriptsOf(workflow)) {
          const { status, stderr } = spawnSync("bash", ["-n"], { input, encoding: "utf8" });
          assert.equal(status, 0, `${stderr}\n${input}`);
        }
      });

      it("calls commands that there are", () => {
        const scripts = scriptsOf(workflow).join("\n");
        for (const name of all(scripts, /\bnpm run (?:--silent )?([\w:-]+)/g)) {
          assert.ok(name in MANIFEST.scripts, `npm run ${name}`);
        }
        for (const name of all(scripts, /\bdeno(?:@\S+)? task ([\w:-]+)/g)) {
          assert.ok(name in DENO.tasks, `deno task ${name}`);
        }
        for (const name of all(scripts, /\bnode --import tsx (\S+)/g)) {
          assert.ok(existsSync(new URL(name, ROOT)), name);
        }
      });

      it("asks a step or job only for what it gives", () => {
        for (const [, job] of jobsOf(workflow)) {
          const ids = job.steps.flatMap(({ id }) => id ?? []);
          const text = JSON.stringify(job);
          for (const id of all(text, /steps\.([\w-]+)\./g)) assert.ok(ids.includes(id), id);
          for (const output of all(text, /needs\.([\w-]+\.outputs\.[\w-]+)/g)) {
            const [name = "", , key = ""] = output.split(".");
            assert.ok(needs(job).includes(name), output);
            assert.ok(key in (workflow.jobs[name]?.outputs ?? {}), output);
          }
        }
      });
    });
  }
});

describe("check.yml", () => {
  const { workflow } = named("check.yml");
  const scripts = scriptsOf(workflow).join("\n");
  const versions = workflow.jobs.node?.strategy?.matrix.node ?? [];

  it("runs for main, for pull requests, by hand, and for others", () => {
    assert.deepEqual(workflow.on, {
      push: { branches: ["main"] },
      pull_request: null,
      workflow_dispatch: null,
      workflow_call: null,
    });
  });

  it("tests on the oldest Node that package.json lets in", () => {
    assert.equal(`>=${versions[0]}`, MANIFEST.engines.node);
  });

  it("tests on the image's Node", () => {
    const [, image = ""] = /^FROM node:(\d+)\./m.exec(read("Dockerfile")) ?? [];
    assert.ok(versions.includes(image), `Node ${image}`);
  });

  it("tests on the Deno of the gate", () => {
    const denos = all(scripts, /\bdeno@(\S+)/g);
    assert.deepEqual(denos, all(read(".ci/run"), /\bdeno@(\S+)/g));
    assert.equal(denos.length, 1);
  });

  for (const command of [
    "npm run check",
    "npm test",
    "deno@2.9.6 task test",
    "npm run image:rehearse",
    "npm run test:e2e",
    "snippets -- --require python,php,go,java,bash,ts",
    "npm run package:app",
    "npm run package:teams",
    "docker build",
    "--read-only --user",
    "/healthz",
  ]) {
    it(`does ${command}`, () => {
      assert.ok(`${scripts}\n${JSON.stringify(workflow)}`.includes(command));
    });
  }
});

describe("release.yml", () => {
  const { workflow } = named("release.yml");

  /** The jobs that have to be done before, and those before them. */
  function waitsFor(name: string): string[] {
    return [workflow.jobs[name] ?? assert.fail(name)]
      .flatMap(needs)
      .flatMap((one) => [one, ...waitsFor(one)]);
  }

  it("publishes nothing before the whole check has passed", () => {
    assert.equal(workflow.jobs.check?.uses, `./${FOLDER}check.yml`);
    for (const name of ["image", "publish"]) assert.ok(waitsFor(name).includes("check"), name);
  });

  it("does not touch what is released", () => {
    const [first] = workflow.jobs.build?.steps ?? [];
    assert.match(
      first?.run ?? "",
      /^if gh release view "\$GITHUB_REF_NAME" .*\n.*\n {2}exit 1\nfi/,
    );
    for (const name of ["image", "publish"]) assert.ok(waitsFor(name).includes("build"), name);
  });
});

describe("dependabot.yml", () => {
  it("looks weekly after packages, actions and the base image", () => {
    const { updates } = z
      .object({
        updates: z.array(
          z.object({
            "package-ecosystem": z.string(),
            directory: z.literal("/"),
            schedule: z.strictObject({ interval: z.literal("weekly") }),
          }),
        ),
      })
      .parse(load(read(".github/dependabot.yml")));
    const systems = updates.map((update) => update["package-ecosystem"]);
    assert.deepEqual(systems, ["npm", "github-actions", "docker"]);
  });
});
