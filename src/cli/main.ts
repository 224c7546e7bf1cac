#!/usr/bin/env node
import process from "node:process";
import { processIo } from "./process_io.ts";
import { runCli } from "./run_cli.ts";

process.exitCode = await runCli(process.argv.slice(2), processIo());
