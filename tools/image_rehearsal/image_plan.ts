/** What a Dockerfile says to do, stage by stage. */
export interface ImagePlan {
  /** The stages in order; the last one is the image. */
  stages: readonly Stage[];
}

/** One stage, from `FROM` to the next one. */
export interface Stage {
  name: string;
  /** The earlier stage it goes on from; undefined where that is an image from elsewhere. */
  parent: string | undefined;
  /** The image from elsewhere that this stage is based on, by itself or through its parents. */
  base: string;
  steps: Step[];
  settings: StageSettings;
}

/** What a stage does to its files. */
export type Step =
  | { kind: "copy"; from: string | undefined; sources: readonly string[]; target: string }
  | { kind: "run"; command: string; folder: string; env: Readonly<Record<string, string>> }
  | { kind: "left-out"; text: string; why: string };

/** How a container of the stage is run. */
export interface StageSettings {
  /** Its working directory, from the root of its files. */
  folder: string;
  env: Record<string, string>;
  /** Who runs it, as `uid:gid`. */
  user: string;
  command: readonly string[];
  healthCheck: readonly string[];
  stopSignal: string;
  port: string;
}
