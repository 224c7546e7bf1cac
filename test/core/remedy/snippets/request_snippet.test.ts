import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { LanguageId } from "../../../../src/core/paste/languages.ts";
import { requestSnippet } from "../../../../src/core/remedy/snippets/request_snippet.ts";
import type { SnippetRequest } from "../../../../src/core/remedy/snippets/snippet.ts";

const PLAIN: SnippetRequest = {
  method: "GET",
  host: "graph.microsoft.com",
  version: "v1.0",
  path: "/me",
  query: "",
  headers: {},
  body: null,
};

const FOLDER: SnippetRequest = {
  ...PLAIN,
  path: "/Users/ann%40contoso.com/mailfolders('inbox')/messages",
  query: "$top=5&$select=id,subject&$filter=startswith(subject,%27A%27)",
  headers: { Prefer: 'outlook.timezone="UTC"', Authorization: "Bearer {token}" },
};

const DELETE: SnippetRequest = { ...PLAIN, method: "DELETE", path: "/me/messages/AA=" };

const SEND: SnippetRequest = {
  ...PLAIN,
  method: "POST",
  path: "/users/{id}/sendMail",
  headers: { "content-type": "application/json" },
  body: '{"message":{"subject":"It\'s \\"$x\\" `y`"}}',
};

const BETA: SnippetRequest = { ...PLAIN, version: "beta", path: "/me/profile", query: "$top=1" };

const GRAPH = "https://graph.microsoft.com";

const cases: readonly [LanguageId, SnippetRequest, lines: readonly string[]][] = [
  ["http", PLAIN, [`GET ${GRAPH}/v1.0/me`, "Authorization: Bearer {token}"]],
  [
    "http",
    SEND,
    [
      `POST ${GRAPH}/v1.0/users/{id}/sendMail`,
      "Authorization: Bearer {token}",
      "Content-Type: application/json",
      "",
      SEND.body ?? "",
    ],
  ],
  [
    "curl",
    SEND,
    [
      `curl -X POST --globoff '${GRAPH}/v1.0/users/{id}/sendMail' \\`,
      '  -H "Authorization: Bearer $TOKEN" \\',
      "  -H 'Content-Type: application/json' \\",
      '  --data-raw \'{"message":{"subject":"It\'\\\'\'s \\"$x\\" `y`"}}\'',
    ],
  ],
  [
    "curl",
    { ...PLAIN, method: "POST", path: "/me/revokeSignInSessions" },
    [
      `curl -X POST '${GRAPH}/v1.0/me/revokeSignInSessions' \\`,
      '  -H "Authorization: Bearer $TOKEN" \\',
      "  -H 'Content-Length: 0'",
    ],
  ],
  [
    "curl",
    { ...PLAIN, path: "/users('o''neil!')", query: "$top=1" },
    [`curl "${GRAPH}/v1.0/users('o''neil%21')?\\$top=1" \\`, '  -H "Authorization: Bearer $TOKEN"'],
  ],
  [
    "powershell",
    SEND,
    [
      "$request = @{",
      "    Method = 'POST'",
      `    Uri = '${GRAPH}/v1.0/users/{id}/sendMail'`,
      '    Body = \'{"message":{"subject":"It\'\'s \\"$x\\" `y`"}}\'',
      "    ContentType = 'application/json'",
      "}",
      "Invoke-MgGraphRequest @request",
    ],
  ],
  [
    "powershell",
    { ...PLAIN, path: "/me/photo/$value" },
    [
      "$request = @{",
      "    Method = 'GET'",
      `    Uri = '${GRAPH}/v1.0/me/photo/$value'`,
      "    OutputFilePath = '{file}'",
      "}",
      "Invoke-MgGraphRequest @request",
    ],
  ],
  ["csharp", PLAIN, ["var result = await graphClient.Me.GetAsync();"]],
  ["csharp", DELETE, ['await graphClient.Me.Messages["AA="].DeleteAsync();']],
  [
    "csharp",
    FOLDER,
    [
      'var result = await graphClient.Users["ann@contoso.com"].MailFolders["inbox"].Messages.GetAsync(config =>',
      "{",
      "    config.QueryParameters.Top = 5;",
      '    config.QueryParameters.Select = new[] { "id", "subject" };',
      "    config.QueryParameters.Filter = \"startswith(subject,'A')\";",
      '    config.Headers.Add("Prefer", "outlook.timezone=\\"UTC\\"");',
      "});",
    ],
  ],
  [
    "csharp",
    SEND,
    [
      "using var http = new HttpClient();",
      `using var request = new HttpRequestMessage(HttpMethod.Post, "${GRAPH}/v1.0/users/{id}/sendMail");`,
      'request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);',
      'request.Content = new StringContent("""{"message":{"subject":"It\'s \\"$x\\" `y`"}}""");',
      'request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");',
      "using var response = await http.SendAsync(request);",
      "Console.WriteLine(await response.Content.ReadAsStringAsync());",
    ],
  ],
  [
    "javascript",
    FOLDER,
    [
      "const result = await client.api(\"/Users/ann%40contoso.com/mailfolders('inbox')/messages\")",
      '  .query("$top=5&$select=id,subject&$filter=startswith(subject,%27A%27)")',
      '  .header("Prefer", "outlook.timezone=\\"UTC\\"")',
      "  .get();",
    ],
  ],
  [
    "javascript",
    BETA,
    [
      'const result = await client.api("/me/profile")',
      '  .version("beta")',
      '  .query("$top=1")',
      "  .get();",
    ],
  ],
  [
    "javascript",
    { ...DELETE, body: "{}" },
    [
      `const response = await fetch("${GRAPH}/v1.0/me/messages/AA=", {`,
      '  method: "DELETE",',
      '  headers: { Authorization: "Bearer " + token, "Content-Type": "application/json" },',
      "  body: '{}',",
      "});",
      "console.log(response.status, await response.text());",
    ],
  ],
  ["python", PLAIN, ["result = await graph_client.me.get()"]],
  ["python", DELETE, ['await graph_client.me.messages.by_message_id("AA=").delete()']],
  [
    "python",
    FOLDER,
    [
      "from kiota_abstractions.base_request_configuration import RequestConfiguration",
      "from msgraph.generated.users.item.mail_folders.item.messages.messages_request_builder import MessagesRequestBuilder",
      'query = MessagesRequestBuilder.MessagesRequestBuilderGetQueryParameters(top=5, select=["id", "subject"], filter="startswith(subject,\'A\')")',
      "config = RequestConfiguration(query_parameters=query)",
      'config.headers.add("Prefer", "outlook.timezone=\\"UTC\\"")',
      'result = await graph_client.users.by_user_id("ann@contoso.com").mail_folders.by_mail_folder_id("inbox").messages.get(request_configuration=config)',
    ],
  ],
  [
    "python",
    SEND,
    [
      "import requests",
      "response = requests.post(",
      `    "${GRAPH}/v1.0/users/{id}/sendMail",`,
      '    headers={"Authorization": "Bearer " + token, "Content-Type": "application/json"},',
      '    data=\'{"message":{"subject":"It\\\'s \\\\"$x\\\\" `y`"}}\'.encode(),',
      ")",
      "print(response.status_code, response.text)",
    ],
  ],
  ["java", PLAIN, ["var result = graphClient.me().get();"]],
  ["java", DELETE, ['graphClient.me().messages().byMessageId("AA=").delete();']],
  [
    "java",
    FOLDER,
    [
      'var result = graphClient.users().byUserId("ann@contoso.com").mailFolders().byMailFolderId("inbox").messages().get(config -> {',
      "    config.queryParameters.top = 5;",
      '    config.queryParameters.select = new String[] { "id", "subject" };',
      "    config.queryParameters.filter = \"startswith(subject,'A')\";",
      '    config.headers.add("Prefer", "outlook.timezone=\\"UTC\\"");',
      "});",
    ],
  ],
  ["go", PLAIN, ["result, err := graphClient.Me().Get(context.Background(), nil)"]],
  [
    "go",
    DELETE,
    [
      'if err := graphClient.Me().Messages().ByMessageId("AA=").Delete(context.Background(), nil); err != nil { log.Fatal(err) }',
    ],
  ],
  [
    "go",
    FOLDER,
    [
      '// import "github.com/microsoftgraph/msgraph-sdk-go/users"',
      '// import abstractions "github.com/microsoft/kiota-abstractions-go"',
      "headers := abstractions.NewRequestHeaders()",
      'headers.Add("Prefer", "outlook.timezone=\\"UTC\\"")',
      "top, filter := int32(5), \"startswith(subject,'A')\"",
      'query := &users.ItemMailFoldersItemMessagesRequestBuilderGetQueryParameters{Top: &top, Select: []string{"id", "subject"}, Filter: &filter}',
      "config := &users.ItemMailFoldersItemMessagesRequestBuilderGetRequestConfiguration{Headers: headers, QueryParameters: query}",
      'result, err := graphClient.Users().ByUserId("ann@contoso.com").MailFolders().ByMailFolderId("inbox").Messages().Get(context.Background(), config)',
    ],
  ],
  ["php", PLAIN, ["$result = $graphClient->me()->get()->wait();"]],
  ["php", DELETE, ["$graphClient->me()->messages()->byMessageId('AA=')->delete()->wait();"]],
  [
    "php",
    FOLDER,
    [
      "use Microsoft\\Graph\\Generated\\Users\\Item\\MailFolders\\Item\\Messages\\MessagesRequestBuilderGetRequestConfiguration;",
      "use Microsoft\\Graph\\Generated\\Users\\Item\\MailFolders\\Item\\Messages\\MessagesRequestBuilderGetQueryParameters;",
      "$config = new MessagesRequestBuilderGetRequestConfiguration(",
      "    headers: ['Prefer' => 'outlook.timezone=\"UTC\"'],",
      "    queryParameters: new MessagesRequestBuilderGetQueryParameters(top: 5, select: ['id', 'subject'], filter: 'startswith(subject,\\'A\\')'),",
      ");",
      "$result = $graphClient->users()->byUserId('ann@contoso.com')->mailFolders()->byMailFolderId('inbox')->messages()->get($config)->wait();",
    ],
  ],
];

describe("requestSnippet()", () => {
  for (const [language, request, lines] of cases) {
    it(`writes ${request.method} ${request.version}${request.path} in ${language}`, () => {
      assert.deepEqual(requestSnippet(request, language).lines, lines);
    });
  }

  it("leaves out the token that was pasted, whatever the header's case", () => {
    const request = { ...PLAIN, headers: { authorization: "Bearer abc.def.ghi" } };
    for (const [language] of cases) {
      assert.doesNotMatch(requestSnippet(request, language, "raw").lines.join("\n"), /abc\.def/);
    }
  });

  it("writes bytes for what is uploaded under an unknown type", () => {
    const upload = {
      ...PLAIN,
      method: "PUT",
      path: "/me/drive/items/{id}/content",
      body: "{body}",
    };
    assert.match(requestSnippet(upload, "curl").lines.join("\n"), /application\/octet-stream/);
  });

  it("drops the body of a GET", () => {
    for (const [language] of cases) {
      const lines = requestSnippet({ ...PLAIN, body: '{"a":1}' }, language, "raw").lines;
      assert.doesNotMatch(lines.join("\n"), /"a"|Content-Type/);
    }
  });

  it("does without the SDK where that is asked for and possible", () => {
    assert.equal(requestSnippet(PLAIN, "php", "raw").form, "raw");
    assert.equal(requestSnippet(PLAIN, "powershell", "raw").form, "sdk");
  });
});
