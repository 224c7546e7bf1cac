import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { hasPicture } from "../../src/bot/has_picture.ts";

const CASES: { name: string; attachments?: unknown; isPicture: boolean }[] = [
  { name: "no attachments", isPicture: false },
  { name: "an empty list", attachments: [], isPicture: false },
  { name: "a pasted picture", attachments: [{ contentType: "image/*" }], isPicture: true },
  { name: "a PNG file", attachments: [{ contentType: "image/png" }], isPicture: true },
  {
    name: "the HTML copy of a text",
    attachments: [{ contentType: "text/html", content: "<div>GET /me</div>" }],
    isPicture: false,
  },
  {
    name: "the HTML copy of a message with a picture",
    attachments: [{ contentType: "text/html", content: '<div><img src="x" alt="y"></div>' }],
    isPicture: true,
  },
  {
    name: "HTML about <imgur>",
    attachments: [{ contentType: "text/html", content: "<imgur>" }],
    isPicture: false,
  },
  {
    name: "HTML without a content",
    attachments: [{ contentType: "text/html" }],
    isPicture: false,
  },
  {
    name: "a picture behind another attachment",
    attachments: [{ contentType: "text/html", content: "<p>x</p>" }, { contentType: "IMAGE/JPEG" }],
    isPicture: true,
  },
  {
    name: "a file",
    attachments: [{ contentType: "application/vnd.microsoft.teams.file.download.info" }],
    isPicture: false,
  },
  { name: "an attachment of no type", attachments: [{}], isPicture: false },
  { name: "what is no list", attachments: { contentType: "image/png" }, isPicture: false },
  {
    name: "a picture between what is no attachment",
    attachments: [
      null,
      7,
      "image/png",
      { contentType: ["image/png"] },
      { contentType: "image/gif" },
    ],
    isPicture: true,
  },
];

describe("hasPicture()", () => {
  for (const { name, attachments, isPicture } of CASES) {
    it(`finds ${isPicture ? "a picture" : "no picture"} in ${name}`, () => {
      assert.equal(hasPicture(attachments), isPicture);
    });
  }
});
