import { posix } from "node:path";
import {
  type Dockerfile,
  DockerfileParser,
  type Instruction,
  type ModifiableInstruction,
} from "dockerfile-ast";
import type { ImagePlan, Stage, Step } from "./image_plan.ts";
import { RehearsalError } from "./rehearsal_error.ts";

/** An instruction as it stands in the Dockerfile. */
interface Found {
  keyword: string;
  /** What follows the keyword and its flags, on one line. */
  content: string;
  words: readonly string[];
  /** The flags by name, without dashes. */
  flags: ReadonlyMap<string, string | null>;
}

const READERS: Readonly<Record<string, (found: Found, stage: Stage) => void>> = {
  WORKDIR: ({ content }, { settings }) => {
    settings.folder = posix.resolve(settings.folder, content);
  },
  ENV: (found, { settings }) => Object.assign(settings.env, readEnv(found)),
  COPY: (found, { steps, settings }) => steps.push(readCopy(found, settings.folder)),
  RUN: (found, { steps, settings: { folder, env } }) => steps.push(readRun(found, folder, env)),
  USER: ({ content }, { settings }) => {
    settings.user = content;
  },
  EXPOSE: ({ content }, { settings }) => {
    settings.port = content;
  },
  STOPSIGNAL: ({ content }, { settings }) => {
    settings.stopSignal = content;
  },
  HEALTHCHECK: (found, { settings }) => {
    settings.healthCheck = readExec(found, found.content.replace(/^CMD\s+/, ""));
  },
  CMD: (found, { settings }) => {
    settings.command = readExec(found, found.content);
  },
  // It changes no file and nothing of how the image runs.
  LABEL: () => {},
};

/** Flags that change nothing about the files. */
const HARMLESS_FLAGS: Readonly<Record<string, readonly string[]>> = {
  COPY: ["from", "link"],
  HEALTHCHECK: ["interval", "timeout", "start-period", "start-interval", "retries"],
};

/** Programs that change only the folder they run in. */
const HARMLESS_PROGRAMS = ["npm", "find"];

/**
 * Reads a Dockerfile as the steps that can be carried out without a container engine.
 *
 * @param text The Dockerfile.
 * @returns Its stages. A step that only an engine can do is there as left out, with the reason.
 * @throws {RehearsalError} `ERR_INSTRUCTION_UNKNOWN` for one that nobody taught the rehearsal,
 * `ERR_INSTRUCTION_INVALID` for one in a form that it cannot do.
 */
export function readImagePlan(text: string): ImagePlan {
  const dockerfile = DockerfileParser.parse(text);
  const stages: Stage[] = [];
  for (const found of readInstructions(dockerfile)) {
    if (found.keyword === "FROM") {
      stages.push(readFrom(found, stages));
      continue;
    }
    const read = Object.hasOwn(READERS, found.keyword) ? READERS[found.keyword] : undefined;
    const stage = stages.at(-1);
    if (read === undefined || stage === undefined) throw unknown(found, stage);
    requireKnownFlags(found);
    read(found, stage);
  }
  return { stages };
}

function readInstructions(dockerfile: Dockerfile): Found[] {
  return dockerfile.getInstructions().map((found) => ({
    keyword: found.getKeyword(),
    content: found.getArgumentsContent() ?? "",
    words: found.getArguments().map((word) => word.getValue()),
    flags: readFlags(found),
  }));
}

function readFlags(found: Instruction): Found["flags"] {
  const flags = canHaveFlags(found) ? found.getFlags() : [];
  return new Map(flags.map((flag) => [flag.getName(), flag.getValue()]));
}

function canHaveFlags(found: Instruction): found is ModifiableInstruction {
  return "getFlags" in found;
}

function readFrom({ words, flags }: Found, stages: readonly Stage[]): Stage {
  const [image = "", , name = `${stages.length}`] = words;
  const parent = stages.find((stage) => stage.name === image);
  if (flags.size > 0) throw invalid("FROM", "it has a flag");
  return {
    name,
    parent: parent?.name,
    base: parent?.base ?? image,
    steps: [],
    settings: {
      folder: "/",
      user: "0:0",
      command: [],
      healthCheck: [],
      stopSignal: "SIGTERM",
      port: "",
      ...parent?.settings,
      env: { ...parent?.settings.env },
    },
  };
}

function readEnv({ words }: Found): Record<string, string> {
  const pairs = words.map((word) => /^([A-Za-z_]\w*)=([^"'$\\]*)$/.exec(word));
  if (pairs.includes(null))
    throw invalid("ENV", "it is not in the form NAME=value, without quotes");
  return Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]]));
}

function readCopy({ words, flags }: Found, folder: string): Step {
  const sources = words.slice(0, -1);
  const target = words.at(-1) ?? "";
  if (words.some((word) => /[*?[\]$"]/.test(word)) || sources.length === 0) {
    throw invalid("COPY", "it does not name plain files and folders");
  }
  // The final slash tells a folder from a file.
  const isFolder = target.endsWith("/") || sources.length > 1;
  const from = flags.get("from") ?? undefined;
  return {
    kind: "copy",
    from,
    sources,
    target: posix.resolve(folder, target) + (isFolder ? "/" : ""),
  };
}

function readRun({ content, words }: Found, folder: string, env: Record<string, string>): Step {
  // The files of the base image are those of this machine here: nothing may touch them.
  if (words.some((word) => word.startsWith("/")) || words[0] === "apt-get") {
    return { kind: "left-out", text: `RUN ${content}`, why: "it changes files of the base image" };
  }
  const programs = content.split(/&&|\|\||[;|&\n]/).map((part) => part.trim().split(/\s/)[0] ?? "");
  const strange = programs.find((program) => !HARMLESS_PROGRAMS.includes(program));
  const isElsewhere = words.some((word) => /\.\.|[$~`<>]/.test(word));
  if (strange !== undefined) throw invalid("RUN", `nothing is known of the program "${strange}"`);
  if (isElsewhere) throw invalid("RUN", "it may reach beyond the folder of the stage");
  return { kind: "run", command: content, folder, env: { ...env } };
}

function readExec({ keyword }: Found, content: string): string[] {
  try {
    const words: unknown = JSON.parse(content);
    if (Array.isArray(words) && words.every((word) => typeof word === "string")) return words;
  } catch {
    // Said below.
  }
  throw invalid(keyword, "it is not in the exec form, a JSON list of words");
}

function requireKnownFlags({ keyword, flags }: Found): void {
  const strange = [...flags.keys()].find((name) => !HARMLESS_FLAGS[keyword]?.includes(name));
  if (strange !== undefined) throw invalid(keyword, `nothing is known of its flag --${strange}`);
}

function unknown({ keyword }: Found, stage: Stage | undefined): RehearsalError {
  const where = stage === undefined ? "before the first FROM" : `in the stage ${stage.name}`;
  return new RehearsalError(
    "ERR_INSTRUCTION_UNKNOWN",
    `Cannot rehearse the image as nothing is known of ${keyword} ${where}: teach it tools/image_rehearsal/read_image_plan.ts`,
  );
}

function invalid(keyword: string, why: string): RehearsalError {
  return new RehearsalError(
    "ERR_INSTRUCTION_INVALID",
    `Cannot rehearse ${keyword} as ${why}: write it otherwise, or teach it tools/image_rehearsal/read_image_plan.ts`,
  );
}
