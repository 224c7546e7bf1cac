import { fileURLToPath } from "node:url";
import { readParameterFile, readTemplate } from "./read_template.ts";
import { TemplateError } from "./template_error.ts";
import { addGroupParameters, wrapInNewGroup } from "./wrap_in_new_group.ts";

/** What the command needs of the process around it. */
export interface TemplatesIo {
  /** Reads a file. */
  read: (file: string) => Promise<string>;
  /** Writes a file. */
  save: (file: string, text: string) => Promise<void>;
  /** Writes to standard output. */
  write: (text: string) => void;
  /** Writes to standard error. */
  writeError: (text: string) => void;
}

const FOLDER = new URL("../../deploymentTemplates/", import.meta.url);

const NAMES = ["BotApp", "BotContainerApp", "AzureBot"] as const;

const HELP = `Writes deploymentTemplates/deployWithNewResourceGroup from deployUseExistResourceGroup.

Usage: npm run templates [-- options]

  --check  write nothing, only say whether the files are what they should be
  --help   show this text

Exit status: 0 all is well, 1 a file is not what it should be, 2 wrong usage.
`;

/**
 * Makes the templates and the parameter files for a resource group of one's own.
 *
 * @param args The arguments after the command's name.
 * @param io The files, and where to write.
 * @returns The exit status: 0 all is well, 1 a file is not what it should be, 2 wrong usage.
 */
export async function runTemplates(args: readonly string[], io: TemplatesIo): Promise<number> {
  if (args.includes("--help")) {
    io.write(HELP);
    return 0;
  }
  try {
    const isCheck = readIsCheck(args);
    for (const name of NAMES) {
      for (const [file, text] of await filesOf(name, io)) {
        if (isCheck) await check(file, text, io);
        else await io.save(pathOf(file), text);
      }
    }
    io.write(isCheck ? "The templates are what they should be\n" : "Wrote the templates\n");
    return 0;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    io.writeError(`${error.code}: ${error.message}\n`);
    return error.code === "ERR_USAGE" ? 2 : 1;
  }
}

function readIsCheck(args: readonly string[]): boolean {
  const unknown = args.find((arg) => arg !== "--check");
  if (unknown === undefined) return args.length > 0;
  throw new TemplateError(
    "ERR_USAGE",
    `Cannot read the options as ${unknown} is no option: see npm run templates -- --help`,
  );
}

async function filesOf(name: string, io: TemplatesIo): Promise<[string, string][]> {
  const template = `template-${name}`;
  const files: [string, (from: string, text: string) => unknown][] = [
    [template, (from, text) => wrapInNewGroup(name, readTemplate(from, text))],
    [
      `parameters-for-${template}`,
      (from, text) => addGroupParameters(readParameterFile(from, text)),
    ],
  ];
  return await Promise.all(
    files.map(async ([file, make]): Promise<[string, string]> => {
      const from = `deployUseExistResourceGroup/${file}-with-rg.json`;
      const made = make(from, await readOr(from, io));
      return [
        `deployWithNewResourceGroup/${file}-new-rg.json`,
        `${JSON.stringify(made, null, 2)}\n`,
      ];
    }),
  );
}

async function check(file: string, wanted: string, io: TemplatesIo): Promise<void> {
  if ((await readOr(file, io)) === wanted) return;
  throw new TemplateError(
    "ERR_TEMPLATE_STALE",
    `Cannot accept ${file} as it is not what the template for an existing group gives: run npm run templates`,
  );
}

async function readOr(file: string, io: TemplatesIo): Promise<string> {
  try {
    return await io.read(pathOf(file));
  } catch {
    throw new TemplateError(
      "ERR_TEMPLATE_UNREADABLE",
      `Cannot read deploymentTemplates/${file}: found no such file, take it from the repository or run npm run templates`,
    );
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, FOLDER));
}
