/** The two icons of a Teams app package: the file at the zip's root, its side in pixels, its ground. */
export const ICONS = {
  color: { file: "color.png", size: 192, transparent: false },
  outline: { file: "outline.png", size: 32, transparent: true },
} as const;
