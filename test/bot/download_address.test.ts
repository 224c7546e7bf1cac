import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readDownloadAddress } from "../../src/bot/download_address.ts";

const DOWNLOAD = "/personal/dana/_layouts/15/download.aspx?UniqueId=1&tempauth=x";

const ALLOWED = [
  `https://contoso-my.sharepoint.com${DOWNLOAD}`,
  `https://contoso.sharepoint.com:443${DOWNLOAD}`,
  `HTTPS://CONTOSO-MY.SHAREPOINT.COM${DOWNLOAD}`,
  `https://contoso-my.sharepoint.us${DOWNLOAD}`,
  `https://contoso-my.sharepoint-mil.us${DOWNLOAD}`,
  `https://contoso-my.dps.mil${DOWNLOAD}`,
  `https://contoso-my.sharepoint.cn${DOWNLOAD}`,
];

const REFUSED: unknown[] = [
  `http://contoso.sharepoint.com${DOWNLOAD}`,
  `ftp://contoso.sharepoint.com${DOWNLOAD}`,
  `https://contoso.sharepoint.com:8443${DOWNLOAD}`,
  `https://contoso.sharepoint.com:80${DOWNLOAD}`,
  `https://dana@contoso.sharepoint.com${DOWNLOAD}`,
  `https://dana:secret@contoso.sharepoint.com${DOWNLOAD}`,
  `https://contoso.sharepoint.com@evil.example${DOWNLOAD}`,
  `https://contoso.sharepoint.com.${DOWNLOAD}`,
  `https://contoso.sharepoint.com.evil.example${DOWNLOAD}`,
  `https://contososharepoint.com${DOWNLOAD}`,
  `https://sharepoint.com${DOWNLOAD}`,
  `https://contoso.sharepoint.com\u2044.evil.example${DOWNLOAD}`,
  `https://evil.example/contoso.sharepoint.com`,
  `https://evil.example\\.sharepoint.com/`,
  "https://127.0.0.1/x",
  "https://[::1]/x",
  "https://169.254.169.254/metadata",
  "https://2130706433/x",
  "https://localhost/x.sharepoint.com",
  "https://xyz.files.1drv.com/x",
  "file:///etc/passwd",
  "data:text/plain,x",
  DOWNLOAD,
  "",
  "https://",
  undefined,
  null,
  7,
  { href: ALLOWED[0] },
];

describe("readDownloadAddress()", () => {
  for (const address of ALLOWED) {
    it(`takes ${address.slice(0, 50)}`, () => {
      assert.equal(readDownloadAddress(address)?.href, new URL(address).href);
    });
  }

  for (const address of REFUSED) {
    it(`refuses ${JSON.stringify(address)?.slice(0, 60)}`, () => {
      assert.equal(readDownloadAddress(address), undefined);
    });
  }

  it("takes a redirection that names no host as one of the same host", () => {
    const base = new URL("https://contoso-my.sharepoint.com/a/b");
    assert.equal(
      readDownloadAddress("c?d=1", base)?.href,
      "https://contoso-my.sharepoint.com/a/c?d=1",
    );
    assert.equal(readDownloadAddress("//evil.example/c", base), undefined);
  });
});
