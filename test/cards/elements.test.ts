import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  bold,
  clip,
  code,
  escapeMarkdown,
  line,
  readsAsMarkdown,
} from "../../src/cards/elements.ts";

const ESCAPED: [string, string][] = [
  ["GET /users/{id}/messages", "GET /users/{id}/messages"],
  ["access_token", "access_token"],
  ["_italic_", "\\_italic\\_"],
  ["/_api/web", "/\\_api/web"],
  ["**bold**", "\\*\\*bold\\*\\*"],
  ["[here](http://evil.example)", "\\[here\\](http://evil.example)"],
  ["<http://evil.example>", "\\<http://evil.example>"],
  ["`code`", "\\`code\\`"],
  ["~~gone~~", "\\~\\~gone\\~\\~"],
  ["C:\\temp", "C:\\\\temp"],
  ["naïve_café", "naïve_café"],
  ["", ""],
];

const PLAIN = [
  "GET /users/{id}/messages?$top=5",
  "Entra admin center (entra.microsoft.com) > App registrations",
  "no-store; q=0.5 - 1. 2)",
  "  two blanks",
];

const MARKDOWN = [
  "[here](http://evil.example)",
  "**bold**",
  "/_api",
  "a\nb",
  "a\rb",
  "&lt;b&gt;",
  "&#42;",
  "- item",
  "  * item",
  "+ item",
  "1. item",
  "2) item",
  "# title",
  "> quote",
  "    indented",
];

describe("escapeMarkdown()", () => {
  for (const [content, escaped] of ESCAPED) {
    it(`makes ${JSON.stringify(escaped)} of ${JSON.stringify(content)}`, () => {
      assert.equal(escapeMarkdown(content), escaped);
    });
  }
});

describe("bold()", () => {
  it("puts no Markdown of its content into the bold text", () => {
    assert.equal(bold("a**b"), "**a\\*\\*b**");
  });
});

describe("readsAsMarkdown()", () => {
  for (const content of PLAIN) {
    it(`leaves ${JSON.stringify(content)} to a text block`, () => {
      assert.equal(readsAsMarkdown(content), false);
    });
  }
  for (const content of MARKDOWN) {
    it(`finds a sign in ${JSON.stringify(content)}`, () => {
      assert.equal(readsAsMarkdown(content), true);
    });
  }
});

describe("line()", () => {
  it("is a text block, which breaks long words, where nothing reads as Markdown", () => {
    assert.deepEqual(line(["app ", { bold: "Contoso Sync" }, ", no roles"], { spacing: "Small" }), {
      type: "TextBlock",
      text: "app **Contoso Sync**, no roles",
      wrap: true,
      spacing: "Small",
    });
  });

  it("is rich text, which has no Markdown, where something does", () => {
    assert.deepEqual(line(["app ", { bold: "[x](y)" }], { spacing: "Small", isSubtle: true }), {
      type: "RichTextBlock",
      spacing: "Small",
      inlines: [
        { type: "TextRun", text: "app ", isSubtle: true },
        { type: "TextRun", text: "[x](y)", isSubtle: true, weight: "Bolder" },
      ],
    });
  });
});

describe("code()", () => {
  it("shows a path in fixed width", () => {
    const { type, fontType, weight } = code("GET /me", { weight: "Bolder" }) as never as Record<
      string,
      unknown
    >;
    assert.deepEqual([type, fontType, weight], ["TextBlock", "Monospace", "Bolder"]);
  });

  it("keeps a path with signs of Markdown to the letter", () => {
    const path = "GET /sites/root/_api/[x](http://evil.example)";
    assert.deepEqual(code(path), {
      type: "RichTextBlock",
      spacing: "Small",
      inlines: [{ type: "TextRun", text: path, fontType: "Monospace" }],
    });
  });
});

describe("clip()", () => {
  const cases: [string, number, string][] = [
    ["short", 5, "short"],
    ["longer", 5, "longe…"],
    ["ab😀", 3, "ab…"],
    ["", 0, ""],
  ];
  for (const [content, most, clipped] of cases) {
    it(`makes ${JSON.stringify(clipped)} of ${JSON.stringify(content)} at ${most}`, () => {
      assert.equal(clip(content, most), clipped);
    });
  }
});
