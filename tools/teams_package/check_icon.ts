import { ICONS } from "./icons.ts";
import { PackageError } from "./package_error.ts";
import { readPngPixels } from "./read_png_pixels.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_OFFSET = 16;
const HEIGHT_OFFSET = 20;
const DRAW_AGAIN = "draw it again with tools/draw_icons.ts";

/**
 * Checks that an icon is what Teams asks for: a PNG of one size, and the outline white on
 * transparent only.
 *
 * @param name Which of the two icons it is.
 * @param png The file's bytes.
 * @throws {PackageError} `ERR_ICON_NOT_PNG`, `ERR_ICON_SIZE` or `ERR_ICON_COLOR`.
 */
export function checkIcon(name: keyof typeof ICONS, png: Uint8Array): void {
  const { file, size, transparent } = ICONS[name];
  const isPng = SIGNATURE.every((byte, at) => png[at] === byte);
  if (!isPng || png.length < HEIGHT_OFFSET + 4) {
    throw new PackageError(
      "ERR_ICON_NOT_PNG",
      `Cannot package ${file} as it is not a PNG file: ${DRAW_AGAIN}`,
    );
  }
  // The header chunk always comes first, so both sides sit at a fixed place.
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const width = view.getUint32(WIDTH_OFFSET);
  const height = view.getUint32(HEIGHT_OFFSET);
  if (width !== size || height !== size) {
    throw new PackageError(
      "ERR_ICON_SIZE",
      `Cannot package ${file} as Teams wants ${size}x${size} pixels: found ${width}x${height}`,
    );
  }
  if (transparent) requireWhiteOnTransparent(file, png);
}

function requireWhiteOnTransparent(file: string, png: Uint8Array): void {
  const pixels = readPngPixels(png);
  if (pixels === undefined) {
    throw new PackageError(
      "ERR_ICON_COLOR",
      `Cannot package ${file} as its pixels cannot be read as 8-bit colour with transparency: ${DRAW_AGAIN}`,
    );
  }
  const colored = countColored(pixels);
  if (colored === 0) return;
  throw new PackageError(
    "ERR_ICON_COLOR",
    `Cannot package ${file} as Teams wants white on transparent only: found ${colored} pixels in another colour, ${DRAW_AGAIN}`,
  );
}

function countColored(pixels: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue, alpha] = pixels.subarray(at, at + 4);
    if (alpha !== 0 && (red !== 255 || green !== 255 || blue !== 255)) count++;
  }
  return count;
}
