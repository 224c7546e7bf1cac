import { performance } from "node:perf_hooks";
import process from "node:process";
import { clearInterval, setInterval } from "node:timers";
import { Counter, Gauge, type Registry } from "prom-client";

/** How often the event loop is asked for, in milliseconds. */
const LAG_PERIOD = 500;

const MICROSECONDS = 1_000_000;

/**
 * Adds what is usual of a process: CPU, memory, start and event loop, under their usual names.
 *
 * prom-client's own defaults read /proc, which Deno may not let the bot do: there, all of them are 0.
 *
 * @param registry Where to add it.
 * @returns Ends the watch over the event loop.
 */
export function addProcessMetrics(registry: Registry): () => void {
  const registers = [registry];
  addCpuMetrics(registers);
  for (const [name, help, read] of MEMORY) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read(process.memoryUsage()));
      },
    });
  }
  new Gauge({
    name: "process_start_time_seconds",
    help: "When the process started, in seconds since 1970.",
    registers,
  }).set(Date.now() / 1000 - process.uptime());
  return watchEventLoop(registers);
}

const MEMORY: readonly [string, string, (usage: NodeJS.MemoryUsage) => number][] = [
  ["process_resident_memory_bytes", "Memory that the process holds.", ({ rss }) => rss],
  ["nodejs_heap_size_total_bytes", "Size of the JavaScript heap.", ({ heapTotal }) => heapTotal],
  ["nodejs_heap_size_used_bytes", "Used part of the JavaScript heap.", ({ heapUsed }) => heapUsed],
  [
    "nodejs_external_memory_bytes",
    "Memory of objects outside the heap.",
    (usage) => usage.external,
  ],
];

const CPU: readonly [string, string, (usage: NodeJS.CpuUsage) => number][] = [
  ["process_cpu_user_seconds_total", "CPU time spent in the program.", ({ user }) => user],
  ["process_cpu_system_seconds_total", "CPU time spent in the system.", ({ system }) => system],
  ["process_cpu_seconds_total", "CPU time spent.", ({ user, system }) => user + system],
];

function addCpuMetrics(registers: Registry[]): void {
  for (const [name, help, read] of CPU) {
    new Counter({
      name,
      help,
      registers,
      collect() {
        // The runtime counts itself, so the sum takes the place of the one before.
        this.reset();
        this.inc(read(process.cpuUsage()) / MICROSECONDS);
      },
    });
  }
}

/** By how late a timer is: the histogram of node:perf_hooks counts something else in each runtime. */
function watchEventLoop(registers: Registry[]): () => void {
  let most = 0;
  let last = performance.now();
  const lateness = () => Math.max(0, performance.now() - last - LAG_PERIOD);
  const timer = setInterval(() => {
    most = Math.max(most, lateness());
    last = performance.now();
  }, LAG_PERIOD);
  timer.unref();
  new Gauge({
    name: "nodejs_eventloop_lag_max_seconds",
    help: "The longest that the event loop was late since the last scrape.",
    registers,
    collect() {
      this.set(Math.max(most, lateness()) / 1000);
      most = 0;
    },
  });
  return () => clearInterval(timer);
}
