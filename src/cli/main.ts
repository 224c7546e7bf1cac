#!/usr/bin/env node
import process from "node:process";
import { processIo } from "./process_io.ts";
import { runCli } from "./run_cli.ts";

const status = await runCli(process.argv.slice(2), processIo());
// All is written by now; but where nobody read on, a read of the input may wait for more for ever.
process.exit(status);
