import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { languageOfText } from "../../../src/core/paste/language_of_text.ts";
import { LANGUAGES, type LanguageId } from "../../../src/core/paste/languages.ts";
import { usualRequests } from "../../../tools/check_snippets/sample_requests.ts";
import { samplePrograms, sampleSnippets } from "../../../tools/check_snippets/sample_snippets.ts";

const cases: readonly [text: string, language: LanguageId | null][] = [
  ["GET https://graph.microsoft.com/v1.0/me\nAuthorization: Bearer {token}", "http"],
  ["curl -H 'Authorization: Bearer x' https://graph.microsoft.com/v1.0/me", "curl"],
  ["GET https://graph.microsoft.com/v1.0/me\nclient.api('/me').get()", "javascript"],
  ["$ curl https://graph.microsoft.com/v1.0/me", "curl"],
  ["Get-MgUser -UserId me", "powershell"],
  ["$r = Invoke-RestMethod -Uri https://graph.microsoft.com/v1.0/me -Headers $h", "powershell"],
  ["Connect-MgGraph -Scopes User.Read", "powershell"],
  ["var me = await graphClient.Me.GetAsync();", "csharp"],
  ['await _graph.Users["x"].Messages.GetAsync()', "csharp"],
  ["using Azure.Identity;\nvar client = new GraphServiceClient(cred);", "csharp"],
  ["Microsoft.Graph.Models.ODataErrors.ODataError: Insufficient privileges", "csharp"],
  ["const me = await client.api('/me').get();", "javascript"],
  ['import { Client } from "@microsoft/microsoft-graph-client";', "javascript"],
  ["const r = await fetch('https://graph.microsoft.com/v1.0/me')", "javascript"],
  ["requests.get('https://graph.microsoft.com/v1.0/me', headers=h)", "python"],
  ["me = await graph_client.me.get()", "python"],
  ["await graph.users.by_user_id('x').get()", "python"],
  ['Traceback (most recent call last):\n  File "app.py", line 3', "python"],
  ['graphClient.users().byUserId("x").get();', "java"],
  ["User me = graphClient.me().buildRequest().get();", "java"],
  ["com.microsoft.graph.models.odataerrors.ODataError: Access is denied.", "java"],
  ["graphClient.Me().Get(context.Background(), nil)", "go"],
  ['client.Users().ByUserId("x").Get(ctx, nil)', "go"],
  ["client, err := msgraphsdk.NewGraphServiceClientWithCredentials(cred, scopes)", "go"],
  ["$me = $graph->me()->get()->wait();", "php"],
  ["<?php $ch = curl_init('https://graph.microsoft.com/v1.0/me');", "php"],
  ['{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges"}}', null],
  ["Why does GET /me fail with an app's token? I use curl, I think.", null],
  ["", null],
];

describe("languageOfText()", () => {
  for (const [text, language] of cases) {
    it(`hears ${language} in: ${text.slice(0, 60)}`, () => {
      assert.equal(languageOfText(text), language);
    });
  }

  for (const { id } of LANGUAGES) {
    it(`hears ${id} in what is written in it`, () => {
      const requests = usualRequests();
      for (const { snippet } of sampleSnippets(requests, id)) {
        const code = snippet.lines.join("\n");
        assert.equal(languageOfText(code), id, code);
      }
      for (const lines of samplePrograms(id)) {
        assert.equal(languageOfText(lines.join("\n")), id, lines.join("\n"));
      }
    });
  }

  it("reads a megabyte of anything", () => {
    const parts = ["curl ", " ", "$a", "a", 'File "', "\n", "const ", "final A", ".byA", "axios.a"];
    for (const part of [...parts, "graphClient.a", "graphClient.A", "curl  ", "import ", "GET "]) {
      languageOfText(part.repeat(1_000_000 / part.length));
      languageOfText(`curl${part.repeat(1_000_000 / part.length)}`);
    }
  });
});
