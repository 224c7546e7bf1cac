import { startMeter } from "./meter.ts";

// The bot as it is started for its users, and a meter.

startMeter();
await import("../../src/index.ts");
