import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { zlibSync } from "fflate";
import { describe, it } from "mocha";
import { checkIcon } from "../../tools/teams_package/check_icon.ts";
import { ICONS } from "../../tools/teams_package/icons.ts";

const SIDE = ICONS.outline.size;
const STRIDE = SIDE * 4;

type Kind = { depth?: number; color?: number; interlace?: number };

/** A chunk; its checksum is left out, as nothing here looks at it. */
function chunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

function png(lines: Uint8Array, { depth = 8, color = 6, interlace = 0 }: Kind = {}): Uint8Array {
  const header = Buffer.from([0, 0, 0, SIDE, 0, 0, 0, SIDE, depth, color, 0, 0, interlace]);
  const data = zlibSync(lines);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from("a chunk to step over")),
    chunk("IDAT", data.subarray(0, 9)),
    chunk("IDAT", data.subarray(9)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** White pixels among others that nobody sees, which have all sorts of colours. */
function whiteAmongUnseen(): Uint8Array {
  const pixels = new Uint8Array(STRIDE * SIDE);
  for (let at = 0; at < pixels.length; at += 4) {
    const isSeen = (at * 7) % 3 === 0;
    const color = [11, 37, 101].map((factor) => (at * factor) % 251);
    pixels.set(isSeen ? [255, 255, 255, 255 - (at % 200)] : [...color, 0], at);
  }
  return pixels;
}

/** Writes each line as what one of the five filters of PNG leaves of it. */
function filtered(pixels: Uint8Array, filter: number): Uint8Array {
  const lines = new Uint8Array((STRIDE + 1) * SIDE);
  for (let at = 0; at < pixels.length; at++) {
    const [row, column] = [Math.floor(at / STRIDE), at % STRIDE];
    const byte = (back: number, isThere: boolean) => (isThere ? (pixels[at - back] ?? 0) : 0);
    const left = byte(4, column >= 4);
    const above = byte(STRIDE, row > 0);
    const corner = byte(STRIDE + 4, row > 0 && column >= 4);
    const distances = [left, above, corner].map((one) => Math.abs(left + above - corner - one));
    const nearest = [left, above, corner][distances.indexOf(Math.min(...distances))] ?? 0;
    const guess = [0, left, above, Math.floor((left + above) / 2), nearest][filter] ?? 0;
    lines[row * (STRIDE + 1)] = filter;
    lines[row * (STRIDE + 1) + 1 + column] = (pixels[at] ?? 0) - guess;
  }
  return lines;
}

describe("checkIcon()", () => {
  for (const name of ["color", "outline"] as const) {
    it(`accepts the ${name} icon of the product`, () => {
      const file = new URL(`../../manifest/${ICONS[name].file}`, import.meta.url);
      checkIcon(name, new Uint8Array(readFileSync(file)));
    });
  }

  for (const filter of [0, 1, 2, 3, 4]) {
    it(`accepts white among what is not seen, written with filter ${filter}`, () => {
      checkIcon("outline", png(filtered(whiteAmongUnseen(), filter)));
    });

    it(`refuses two grey pixels there, written with filter ${filter}`, () => {
      const pixels = whiteAmongUnseen();
      pixels.set([254, 255, 255, 255], STRIDE * 3 + 8);
      pixels.set([255, 0, 255, 1], STRIDE * 5);
      assert.throws(() => checkIcon("outline", png(filtered(pixels, filter))), {
        code: "ERR_ICON_COLOR",
        message: /^Cannot package outline\.png .* found 2 pixels in another colour/,
      });
    });
  }

  const lines = filtered(whiteAmongUnseen(), 0);
  const unreadable = [
    { what: "without transparency", icon: png(lines, { color: 2 }) },
    { what: "of 16-bit colour", icon: png(lines, { depth: 16 }) },
    { what: "interlaced", icon: png(lines, { interlace: 1 }) },
    { what: "with a line too few", icon: png(lines.subarray(STRIDE + 1)) },
    { what: "with a filter that does not exist", icon: png(Uint8Array.from(lines).fill(5, 0, 1)) },
    { what: "cut off", icon: png(lines).subarray(0, 60) },
    { what: "cut off in its header", icon: png(lines).subarray(0, 24) },
  ];
  for (const { what, icon } of unreadable) {
    it(`refuses an outline ${what}`, () => {
      assert.throws(() => checkIcon("outline", icon), {
        code: "ERR_ICON_COLOR",
        message: /pixels cannot be read/,
      });
    });
  }
});
