import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { htmlText } from "../../src/bot/html_text.ts";

const REPLY =
  '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="17"><strong itemprop="mri" itemid="8:orgid:x">Ann</strong><span itemprop="time" itemid="17"></span><p itemprop="preview">{"error":{"code":"ErrorAccessDenied"}}</p></blockquote>';

const CASES: { name: string; html: string; own: string; quoted?: string }[] = [
  { name: "a paragraph", html: "<p>GET /me</p>", own: "GET /me" },
  {
    name: "paragraphs, breaks and boxes",
    html: "<div><p>one</p><p>two<br>three</p></div><div>four</div>",
    own: "one\ntwo\nthree\nfour",
  },
  {
    name: "empty paragraphs as they stand",
    html: "<p>one</p>\n<p>&nbsp;</p>\n<p>two</p>",
    own: "one\n\ntwo",
  },
  { name: "lists", html: "<ul><li>one</li><li>two</li></ul>", own: "one\ntwo" },
  {
    name: "code with the line breaks of its source",
    html: "<pre><code>GET /me\n  Accept: */*</code></pre>",
    own: "GET /me\n  Accept: */*",
  },
  {
    name: "a code block of Teams",
    html: '<codeblock class="language-json"><code>{<br>  "a": 1<br>}</code></codeblock>',
    own: '{\n  "a": 1\n}',
  },
  {
    name: "entities",
    html: "<p>&lt;id&gt; &quot;a&quot; &amp;amp; &#39;b&#x27; &nbsp;c &unknown;</p>",
    own: "<id> \"a\" &amp; 'b'  c &unknown;",
  },
  {
    name: "a link by its words",
    html: '<p><a href="https://evil.example/">https://graph.microsoft.com/v1.0/me</a></p>',
    own: "https://graph.microsoft.com/v1.0/me",
  },
  {
    name: "a mention, which is left out",
    html: '<p><at id="0">Graph Auth Doctor</at> why?</p>',
    own: "why?",
  },
  {
    name: "the mention of an older client",
    html: '<p><span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">Doctor</span> why?</p>',
    own: "why?",
  },
  {
    name: "a reply, apart from what it answers",
    html: `${REPLY}<p>diagnose this</p>`,
    own: "diagnose this",
    quoted: 'Ann\n{"error":{"code":"ErrorAccessDenied"}}',
  },
  {
    name: "a quotation of the sender's own",
    html: "<blockquote><p>GET /me</p></blockquote><p>why?</p>",
    own: "GET /me\nwhy?",
  },
  {
    name: "an attribute with a bracket in it",
    html: '<p><img alt="a > b" src="x">after</p>',
    own: "after",
  },
  { name: "signs that are no tags", html: "<p>1 < 2 and 3 <4</p>", own: "1 < 2 and 3 <4" },
  { name: "a tag without an end", html: "<p>before <span", own: "before <span" },
  {
    name: "a table",
    html: "<table><tr><td>aud</td><td>x</td></tr><tr><td>tid</td><td>y</td></tr></table>",
    own: "aud x\ntid y",
  },
  { name: "scripts and styles, unsaid", html: "<style>p{}</style><p>a</p>", own: "a" },
  { name: "nothing", html: "", own: "" },
];

describe("htmlText()", () => {
  for (const { name, html, own, quoted = "" } of CASES) {
    it(`reads ${name}`, () => {
      assert.deepEqual(htmlText(html), { own, quoted });
    });
  }
});
