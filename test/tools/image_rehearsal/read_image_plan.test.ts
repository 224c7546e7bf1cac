import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readImagePlan } from "../../../tools/image_rehearsal/read_image_plan.ts";

const TWO_STAGES = `FROM node:24.0.0 AS base
WORKDIR /app
ENV A=1 B=two

FROM base AS build
ENV B=3
COPY package.json src lib/
COPY one.txt two.txt
RUN npm ci \\
  && npm run build

FROM base
WORKDIR data
RUN apt-get install -y tini
RUN rm -rf /opt/yarn
COPY --from=build /app/dist ./dist
LABEL name="it"
USER 7:8
EXPOSE 80
STOPSIGNAL SIGINT
HEALTHCHECK --interval=5s CMD ["node", "check.js"]
CMD ["node", "run.js"]
`;

describe("readImagePlan()", () => {
  const { stages } = readImagePlan(TWO_STAGES);
  const [base, build, image] = stages;

  it("tells an earlier stage from an image", () => {
    assert.deepEqual(
      stages.map((stage) => [stage.name, stage.parent, stage.base]),
      [
        ["base", undefined, "node:24.0.0"],
        ["build", "base", "node:24.0.0"],
        ["2", "base", "node:24.0.0"],
      ],
    );
  });

  it("says where each file goes: into a folder where there is a slash or several", () => {
    assert.deepEqual(build?.steps.slice(0, 2), [
      {
        kind: "copy",
        from: undefined,
        sources: ["package.json", "src"],
        target: "/app/lib/",
      },
      { kind: "copy", from: undefined, sources: ["one.txt"], target: "/app/two.txt" },
    ]);
    const copy = image?.steps.at(-1);
    assert.deepEqual(copy, {
      kind: "copy",
      from: "build",
      sources: ["/app/dist"],
      target: "/app/data/dist",
    });
  });

  it("says where a command runs, and with which settings", () => {
    const run = build?.steps.at(-1);
    assert.ok(run?.kind === "run");
    assert.match(run.command, /^npm ci +&& npm run build$/);
    assert.deepEqual([run.folder, run.env], ["/app", { A: "1", B: "3" }]);
  });

  it("leaves out what would change this machine in place of the base image", () => {
    assert.deepEqual(
      image?.steps.slice(0, 2).map((step) => step.kind === "left-out" && step.text),
      ["RUN apt-get install -y tini", "RUN rm -rf /opt/yarn"],
    );
  });

  it("hands on settings to later stages, never back", () => {
    assert.deepEqual(base?.settings.env, { A: "1", B: "two" });
    assert.deepEqual(image?.settings, {
      folder: "/app/data",
      env: { A: "1", B: "two" },
      user: "7:8",
      command: ["node", "run.js"],
      healthCheck: ["node", "check.js"],
      stopSignal: "SIGINT",
      port: "80",
    });
  });

  const refused: { what: string; line: string; code: string; says: RegExp }[] = [
    {
      what: "an instruction it does not know",
      line: "VOLUME /data",
      code: "ERR_INSTRUCTION_UNKNOWN",
      says: /VOLUME in the stage 0/,
    },
    {
      what: "a flag it does not know",
      line: "COPY --chown=1:1 a b",
      code: "ERR_INSTRUCTION_INVALID",
      says: /COPY .* --chown/,
    },
    {
      what: "a mount",
      line: "RUN --mount=type=cache,target=/root/.npm npm ci",
      code: "ERR_INSTRUCTION_INVALID",
      says: /RUN .* --mount/,
    },
    {
      what: "a program it does not know",
      line: "RUN npm ci && rm -rf src",
      code: "ERR_INSTRUCTION_INVALID",
      says: /RUN .* "rm"/,
    },
    {
      what: "a program within a pipe",
      line: "RUN find . | sh",
      code: "ERR_INSTRUCTION_INVALID",
      says: /RUN .* "sh"/,
    },
    {
      what: "a folder above",
      line: "RUN find ../other -delete",
      code: "ERR_INSTRUCTION_INVALID",
      says: /RUN .* beyond/,
    },
    {
      what: "a home folder",
      line: "RUN find $HOME -delete",
      code: "ERR_INSTRUCTION_INVALID",
      says: /RUN .* beyond/,
    },
    {
      what: "a pattern of files",
      line: "COPY package*.json ./",
      code: "ERR_INSTRUCTION_INVALID",
      says: /COPY .* plain files/,
    },
    {
      what: "a start by a shell",
      line: "CMD node run.js",
      code: "ERR_INSTRUCTION_INVALID",
      says: /CMD .* exec form/,
    },
    {
      what: "a health check by a shell",
      line: "HEALTHCHECK CMD curl -f http://127.0.0.1/",
      code: "ERR_INSTRUCTION_INVALID",
      says: /HEALTHCHECK .* exec form/,
    },
    {
      what: "a setting in quotes",
      line: 'ENV A="1"',
      code: "ERR_INSTRUCTION_INVALID",
      says: /ENV .* NAME=value/,
    },
  ];
  for (const { what, line, code, says } of refused) {
    it(`refuses ${what} with ${code}`, () => {
      assert.throws(() => readImagePlan(`FROM scratch\n${line}\n`), { code, message: says });
    });
  }

  it("refuses an instruction that belongs to no stage", () => {
    assert.throws(() => readImagePlan("ARG VERSION=1\nFROM scratch\n"), {
      code: "ERR_INSTRUCTION_UNKNOWN",
      message: /ARG before the first FROM/,
    });
  });
});
