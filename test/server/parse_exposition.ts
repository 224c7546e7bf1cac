import assert from "node:assert/strict";

/** A metric as it is exposed. */
export interface ExposedMetric {
  name: string;
  help: string;
  type: string;
  samples: Sample[];
}

/** A line of it. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

const HEAD = /^# HELP ([a-z_]+) (\S.*)\n# TYPE ([a-z_]+) (counter|gauge|histogram)(?:\n|$)/;
const SAMPLE = /^([a-z_]+)(?:\{([^{}]*)\})? (\S+)$/;
const LABEL = /^([a-z_]+)="([^"\\]*)"$/;
const NUMBER = /^(?:-?\d+(?:\.\d+)?(?:e[+-]\d+)?|\+Inf)$/;

/**
 * Reads the text format of Prometheus, more strictly than Prometheus does.
 *
 * @param text What was served.
 * @returns The metrics by their names.
 * @throws When a line, a name or a number is not as it should be, or something stands there twice.
 *
 * Source: Prometheus, "Exposition formats", version 0.0.4, and "Metric and label naming".
 */
export function parseExposition(text: string): Map<string, ExposedMetric> {
  assert.ok(text.endsWith("\n"), "the last line must end");
  const metrics = new Map<string, ExposedMetric>();
  for (const block of text.slice(0, -1).split(/\n\n+(?=#)/)) {
    const metric = parseMetric(block);
    assert.ok(!metrics.has(metric.name), `${metric.name} stands there twice`);
    metrics.set(metric.name, metric);
  }
  return metrics;
}

function parseMetric(block: string): ExposedMetric {
  const head = HEAD.exec(block);
  assert.ok(head, `no help and type: ${block.slice(0, 80)}`);
  const [whole, name = "", help = "", typed, type = ""] = head;
  assert.equal(typed, name);
  assert.equal(name.endsWith("_total"), type === "counter", `${name} is a ${type}`);
  const lines = block.slice(whole.length);
  const samples = lines === "" ? [] : lines.split("\n").map(parseSample);
  const endings = type === "histogram" ? ["_bucket", "_sum", "_count"] : [""];
  for (const sample of samples) assert.ok(endings.some((end) => sample.name === name + end));
  const series = samples.map((sample) => JSON.stringify([sample.name, sample.labels]));
  assert.equal(new Set(series).size, series.length, `${name} has a series twice`);
  return { name, help, type, samples };
}

function parseSample(line: string): Sample {
  const [, name = "", labels, value = ""] = SAMPLE.exec(line) ?? assert.fail(`no sample: ${line}`);
  assert.match(value, NUMBER, line);
  const pairs = labels === undefined ? [] : labels.split(",").map(parseLabel);
  assert.equal(new Set(pairs.map(([label]) => label)).size, pairs.length, line);
  return {
    name,
    labels: Object.fromEntries(pairs),
    value: Number(value.replace("+Inf", "Infinity")),
  };
}

function parseLabel(text: string): [string, string] {
  const [, label = "", value = ""] = LABEL.exec(text) ?? assert.fail(`no label: ${text}`);
  return [label, value];
}
