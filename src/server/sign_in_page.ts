import { createHash } from "node:crypto";

/** Where the page is that ends a sign-in by hand. */
export const SIGN_IN_PATH = "/sign-in";

/** Teams' own library for pages, of one version, and what it has to be byte by byte. */
export const TEAMS_LIBRARY = {
  url: "https://res.cdn.office.net/teams-js/2.58.0/js/MicrosoftTeams.min.js",
  /** Where it looks up on which hosts Teams runs; without that it knows those of its day. */
  hosts: "https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json",
  integrity: "sha384-sMo/EOqQPa1OCup2/VBRum7oFeOS22kvs8WGDc45xK53tUVZzFR5WwFYDUYN1LO4",
} as const;

/** What the page's own script says to Teams, which brings it to the bot. */
const SCRIPT = `"use strict";
(() => {
  const told = new URLSearchParams(location.hash.slice(1) || location.search);
  const code = told.get("code") ?? "";
  const word = told.get("error") ?? "";
  // Nobody who looks at the address or at the history needs to see it.
  history.replaceState(null, "", location.pathname);
  const show = (id) => {
    for (const one of document.querySelectorAll("[role=status] > p")) one.hidden = one.id !== id;
  };
  addEventListener("DOMContentLoaded", async () => {
    if (code === "" && word === "") return show("outside");
    try {
      await microsoftTeams.app.initialize();
      const { notifySuccess, notifyFailure } = microsoftTeams.authentication;
      if (code !== "") notifySuccess(code);
      else notifyFailure(/^[a-z_]{1,40}$/.test(word) ? word : "failed");
      show(code === "" ? "refused" : "done");
    } catch {
      show("outside");
    }
  });
})();
`;

const STYLE = `:root { color-scheme: light dark; font: 100%/1.5 "Segoe UI", system-ui, sans-serif; }
body { margin: 0 auto; max-width: 40rem; padding: 2rem 1.5rem; background: Canvas; color: CanvasText; }
h1 { font-size: 1.25rem; }
`;

const OUTSIDE =
  "This page ends a sign-in that began in Microsoft Teams. Close it, and press <strong>Check in my tenant</strong> there.";

/**
 * The page that ends a sign-in by hand: it hands Entra's code to Teams, which brings it to the bot. It is
 * the same for everybody, and the server keeps nothing of who opens it.
 */
export const SIGN_IN_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign-in for Graph Auth Doctor</title>
<style>${STYLE}</style>
<script>${SCRIPT}</script>
<script defer src="${TEAMS_LIBRARY.url}" integrity="${TEAMS_LIBRARY.integrity}" crossorigin="anonymous"></script>
</head>
<body>
<main>
<h1>Graph Auth Doctor</h1>
<div role="status">
<p id="waiting">Signing you in. This window closes by itself.</p>
<p id="done" hidden>You are signed in. Go back to Teams and close this window if it is still open.</p>
<p id="refused" hidden>The sign-in was refused. Go back to Teams and close this window if it is still open.</p>
<p id="outside" hidden>${OUTSIDE}</p>
</div>
<noscript><p>${OUTSIDE} It needs JavaScript.</p></noscript>
</main>
</body>
</html>
`;

/** With what the page is sent: nothing but its own script and Teams' may run, and nothing is kept. */
export const SIGN_IN_HEADERS: Readonly<Record<string, string>> = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": [
    "default-src 'none'",
    `script-src ${TEAMS_LIBRARY.url} ${hashOf(SCRIPT)}`,
    `connect-src ${TEAMS_LIBRARY.hosts}`,
    `style-src ${hashOf(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
