import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { faultOf } from "../fault_of.ts";
import { cardFaultsBy } from "./card_faults_by.ts";
import { CheckError } from "./check_error.ts";
import { readCheckOptions } from "./read_check_options.ts";
import { type SampleCard, sampleCards } from "./sample_cards.ts";

/** What the command needs of the process around it. */
export type CheckCardsIo = {
  /** Writes to standard output. */
  write: (text: string) => void;
  /** Writes to standard error. */
  writeError: (text: string) => void;
};

const HELP = `Validates every kind of card the bot sends against the schema of Adaptive Cards.

Usage: node --import tsx tools/check_cards.ts --schema FILE [options]

  --schema FILE  a copy of the Adaptive Cards schema, version 1.5
  --out FOLDER   also write each card there as JSON
  --help         show this text

The schema is published at http://adaptivecards.io/schemas/1.5.0/adaptive-card.json.

Exit status: 0 all cards are valid, 1 some are not, 2 wrong usage or schema.
`;

/**
 * Validates the cards of the tests' table, and writes them where that is asked for.
 *
 * @param args The arguments after the command's name.
 * @param io Where to write.
 * @returns The exit status: 0 all valid, 1 some not, 2 wrong usage or schema.
 */
export async function runCheckCards(args: readonly string[], io: CheckCardsIo): Promise<number> {
  try {
    const options = readCheckOptions(args);
    if (options.help) {
      io.write(HELP);
      return 0;
    }
    const cards = sampleCards();
    const faultsOf = cardFaultsBy(await readSchema(options.schema));
    if (options.out !== undefined) await writeCards(options.out, cards);
    const faults = cards.flatMap(({ name, card }) =>
      faultsOf(card).map((fault) => `${name}: ${fault}`),
    );
    for (const fault of faults) io.writeError(`ERR_CARD_INVALID: ${fault}\n`);
    if (faults.length === 0) io.write(`${cards.length} cards are valid against the schema\n`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    io.writeError(`${error.code}: ${error.message}\n`);
    return 2;
  }
}

async function readSchema(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new CheckError(
      "ERR_SCHEMA_UNREADABLE",
      `Cannot read the schema ${file} (${faultOf(error)}): name an existing file with --schema`,
    );
  }
}

async function writeCards(folder: string, cards: readonly SampleCard[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, card } of cards) {
      await writeFile(join(folder, `${name}.json`), `${JSON.stringify(card, null, 2)}\n`);
    }
  } catch (error) {
    throw new CheckError(
      "ERR_CARD_UNWRITABLE",
      `Cannot write the cards to ${folder} (${faultOf(error)}): name another folder with --out`,
    );
  }
}
