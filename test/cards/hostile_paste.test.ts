import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answerCard } from "../../src/cards/answer_card.ts";
import type { Card } from "../../src/cards/elements.ts";
import { fixCard } from "../../src/cards/fix_card.ts";
import { explain } from "../../src/core/explain.ts";
import { encodePath } from "../../src/core/graph/encode_path.ts";
import { standardCard } from "../../tools/check_cards/standard_card.ts";
import { mintToken } from "../mint_token.ts";
import { NOW } from "./card_cases.ts";
import { partsOf, readable } from "./card_content.ts";
import { complaintsAbout } from "./card_library.ts";
import { PLAIN_CHAT } from "./settings.ts";

const GET = "GET https://graph.microsoft.com/v1.0";
const CLAIMS = {
  aud: "https://graph.microsoft.com",
  idtyp: "app",
  exp: NOW + 3000,
  oid: "0id-canary",
};
const DENIED = '{"error":{"code":"accessDenied","message":"Access is denied. canary-sentence"}}';

function cardsFor(paste: string): Card[] {
  const prescription = explain(paste, NOW);
  return [answerCard(prescription, {}, PLAIN_CHAT), fixCard(prescription, {}, PLAIN_CHAT)];
}

/** Texts that a client reads as Markdown. */
function markdownTexts(card: Card): string[] {
  return partsOf(standardCard(card)).flatMap(({ type, text }) =>
    type === "TextBlock" ? [String(text)] : [],
  );
}

const SECRETS: { name: string; paste: string; secrets: string[] }[] = [
  (() => {
    const token = mintToken({ ...CLAIMS, roles: ["Mail.Read"] });
    return {
      name: "a live token",
      paste: `${GET}/me/messages\nAuthorization: Bearer ${token}\n${DENIED}`,
      secrets: [...token.split("."), "0id-canary", "canary-sentence"],
    };
  })(),
  {
    name: "a refresh token",
    paste: `${GET}/me\nrefresh_token=0.AXoAcanary-refresh-1234567890abcdefghijklmnop`,
    secrets: ["canary-refresh"],
  },
  {
    name: "a client secret in a body",
    paste: `POST https://graph.microsoft.com/v1.0/me/sendMail\n\n{"client_secret":"canary~secret","keep":"this"}`,
    secrets: ["canary~secret"],
  },
  {
    name: "headers with secrets",
    paste: `${GET}/me/messages\nCookie: session=canary-cookie\nX-Api-Key: canary-key\nAuthorization: Basic canary-basic`,
    secrets: ["canary-cookie", "canary-key", "canary-basic"],
  },
  {
    name: "a query with secrets",
    paste: `${GET}/me/drive/items/1/content?sig=canary-sig&access_token=canary-access&tempauth=canary-temp`,
    secrets: ["canary-sig", "canary-access", "canary-temp"],
  },
  {
    name: "a token response",
    paste: `{"token_type":"Bearer","access_token":"${mintToken(CLAIMS)}","id_token":"${mintToken({ ...CLAIMS, nonce: "n" })}","refresh_token":"M.C5_BAY.0.U.canary-refresh-1234567890"}\n${GET}/me`,
    secrets: ["canary-refresh", mintToken(CLAIMS).split(".")[1] ?? "", "bm90LWEtc2lnbmF0dXJl"],
  },
];

/** Each has a sign of Markdown and the word by which it is found again. */
const MARKDOWN = [
  "[evil](http://evil.example)",
  "**evil**",
  "_evil_",
  "~~evil~~",
  "[evil]: http://evil.example",
  "&#91;evil",
  "<http://evil.example>",
  "`evil`",
  "<at>evil</at>",
  "1. evil",
];

describe("a card", () => {
  for (const { name, paste, secrets } of SECRETS) {
    it(`holds nothing secret of ${name}, in its buttons' data neither`, () => {
      for (const card of cardsFor(paste)) {
        const json = JSON.stringify(card);
        for (const secret of secrets) assert.ok(!json.includes(secret), secret);
      }
    });
  }

  for (const name of MARKDOWN) {
    it(`shows an app's name ${JSON.stringify(name)} to the letter`, () => {
      const token = mintToken({ ...CLAIMS, app_displayname: name }, { signed: false });
      const [first, second] = cardsFor(`${GET}/me/messages\n${token}`) as [Card, Card];
      assert.ok(readable(first).includes(`You sent: app ${name}, no roles`), readable(first));
      for (const card of [first, second]) {
        assert.deepEqual(complaintsAbout(standardCard(card)), []);
        assert.ok(!markdownTexts(card).some((text) => text.includes("evil")));
      }
    });
  }

  for (const sign of ["[evil]", "**evil**", "_evil_", "~~evil~~"]) {
    const path = `/me/drive/root:/${sign}:/content`;
    it(`shows the path ${JSON.stringify(path)} to the letter`, () => {
      const token = mintToken({ ...CLAIMS, roles: [sign] }, { signed: false });
      const [first, second] = cardsFor(`${GET}${path}\n${token}`) as [Card, Card];
      assert.ok(readable(first).includes(`You sent: an app's token`));
      assert.ok(readable(first).includes(`GET ${path}`), readable(first));
      assert.ok(readable(second).includes(encodePath(sign)));
      for (const card of [first, second]) {
        assert.deepEqual(complaintsAbout(standardCard(card)), []);
        assert.ok(!markdownTexts(card).some((text) => text.includes(sign)));
      }
    });
  }

  it("shows the path of the request it speaks of to the letter, where there are several", () => {
    const link = "[evil](mailto:evil)";
    const urls = [`/me/drive/root:/${link}:/content`, "/me/messages"];
    const requests = urls.map((url, id) => ({ id: `${id}`, method: "GET", url }));
    const error =
      '{"error":{"code":"BadRequest","message":"/me request is only valid with delegated authentication flow."}}';
    const [first, second] = cardsFor(`${JSON.stringify({ requests })}\n${error}`) as [Card, Card];
    assert.ok(readable(first).includes(`this answer is about GET ${urls[0]}`), readable(first));
    for (const card of [first, second]) {
      assert.ok(!markdownTexts(card).some((text) => /\[evil/.test(text)));
    }
  });

  it("keeps a name with line breaks on its line", () => {
    const name = "a\n\n# evil\r\n- evil\u2028evil";
    const token = mintToken({ ...CLAIMS, app_displayname: name }, { signed: false });
    const [first] = cardsFor(`${GET}/me/messages\n${token}`) as [Card];
    assert.ok(readable(first).includes("You sent: app **a # evil - evil evil**, no roles"));
  });

  it("links to Microsoft's articles only", () => {
    const [first, second] = cardsFor(
      `{"error":{"code":"NoPermissionsInAccessToken","message":"x"}}\n${GET}/me/memberOf`,
    ) as [Card, Card];
    for (const text of [...markdownTexts(first), ...markdownTexts(second)]) {
      for (const [, address] of text.matchAll(/\]\(([^)]*)\)/g)) {
        assert.match(address ?? "", /^https:\/\/learn\.microsoft\.com\//);
      }
    }
  });
});
