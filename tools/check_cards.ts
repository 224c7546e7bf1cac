// Validates every kind of card against a copy of the Adaptive Cards schema: tools/check_cards.ts --help
import { runCheckCards } from "./check_cards/run_check_cards.ts";

process.exitCode = await runCheckCards(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
