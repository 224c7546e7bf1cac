import { Buffer } from "node:buffer";
import { unzlibSync } from "fflate";

const FIRST_CHUNK = 8;
/** A chunk's length, name and checksum, which stand around its data. */
const CHUNK_FRAME = 12;
const IMAGE_DATA = 0x49444154;
const BYTES_PER_PIXEL = 4;

/**
 * Reads the pixels of a PNG of the common kind: 8-bit colour with transparency, not interlaced.
 *
 * @param png The file's bytes.
 * @returns Red, green, blue and alpha of each pixel, line by line; undefined when the file is of
 * another kind or damaged.
 */
export function readPngPixels(png: Uint8Array): Uint8Array | undefined {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  try {
    const [depth, kind, interlace] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
    if (depth !== 8 || kind !== 6 || interlace !== 0) return undefined;
    const [stride, height] = [view.getUint32(16) * BYTES_PER_PIXEL, view.getUint32(20)];
    const lines = unzlibSync(readImageData(view));
    return lines.length === (stride + 1) * height ? undoFilters(lines, stride, height) : undefined;
  } catch {
    return undefined;
  }
}

function readImageData(view: DataView<ArrayBufferLike>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = FIRST_CHUNK; at < view.byteLength; at += CHUNK_FRAME + view.getUint32(at)) {
    if (view.getUint32(at + 4) !== IMAGE_DATA) continue;
    parts.push(new Uint8Array(view.buffer, view.byteOffset + at + 8, view.getUint32(at)));
  }
  return Buffer.concat(parts);
}

// Each line begins with the number of a filter, and holds what that filter's guess from the bytes
// to the left, above, and above the left was off by.
const GUESSES: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

function undoFilters(lines: Uint8Array, stride: number, height: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const start = row * (stride + 1);
    const guess = GUESSES[lines[start] ?? 0];
    if (guess === undefined) throw new RangeError("no such filter");
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const isFirst = column < BYTES_PER_PIXEL;
      const left = isFirst ? 0 : pixels[at - BYTES_PER_PIXEL];
      const corner = isFirst ? 0 : pixels[at - stride - BYTES_PER_PIXEL];
      // Above the first line there is nothing; what exceeds a byte is cut off by the array.
      const guessed = guess(left ?? 0, pixels[at - stride] ?? 0, corner ?? 0);
      pixels[at] = (lines[start + 1 + column] ?? 0) + guessed;
    }
  }
  return pixels;
}

function nearest(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((byte) => Math.abs(estimate - byte));
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
