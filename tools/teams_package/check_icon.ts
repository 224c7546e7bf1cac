import { ICONS } from "./icons.ts";
import { PackageError } from "./package_error.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_OFFSET = 16;
const HEIGHT_OFFSET = 20;

/**
 * Checks that an icon is a PNG of the size Teams asks for.
 *
 * @param name Which of the two icons it is.
 * @param png The file's bytes.
 * @throws {PackageError} `ERR_ICON_NOT_PNG` or `ERR_ICON_SIZE`.
 */
export function checkIcon(name: keyof typeof ICONS, png: Uint8Array): void {
  const { file, size } = ICONS[name];
  const isPng = SIGNATURE.every((byte, at) => png[at] === byte);
  if (!isPng || png.length < HEIGHT_OFFSET + 4) {
    throw new PackageError(
      "ERR_ICON_NOT_PNG",
      `Cannot package ${file} as it is not a PNG file: draw it again with tools/draw_icons.ts`,
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
}
