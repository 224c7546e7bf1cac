import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPaste } from "../../../../src/core/paste/read_paste.ts";

/** The next link of a chain, under the first. */
const BREAK = `\n${" ".repeat(24)}`;

/** Code as it is pasted, and the request it makes: `~` where it does not say the method. */
const CALLS: [code: string, request: string][] = [
  // .NET
  ["var me = await graphClient.Me.GetAsync();", "GET /me"],
  ["await _graph.Me.SendMail.PostAsync(new SendMailPostRequestBody());", "POST /me/sendMail"],
  [
    'client.Users["ada@contoso.com"].MailFolders["Inbox"].Messages.GetAsync(c => c.Top = 5)',
    "GET /users/ada@contoso.com/mailFolders/Inbox/messages",
  ],
  [
    'var e = await graphClient.Me.Events\n    .Request()\n    .Header("Prefer", "x")\n    .Select("subject")\n    .GetAsync();',
    "GET /me/events",
  ],
  ["await graphClient.Users[userId].PatchAsync(user)", "PATCH /users/{userId}"],
  ["graphClient.Groups[groupId].Members.Ref.PostAsync(r)", "POST /groups/{groupId}/members/$ref"],
  ["await graphClient.Me.Photo.Content.GetAsync()", "GET /me/photo/$value"],
  // Java
  ["User user = graphClient.me().get();", "GET /me"],
  ['graphClient.users("x@y.z").messages().buildRequest().get();', "GET /users/x@y.z/messages"],
  [
    'graphClient.users().byUserId("abc").calendar().events().post(event);',
    "POST /users/abc/calendar/events",
  ],
  [
    `var m = await graphClient.Me${BREAK}.Messages${BREAK}.Request()${BREAK}.GetAsync();`,
    "GET /me/messages",
  ],
  [
    `graphClient.users().byUserId(organizerId)${BREAK}.onlineMeetings()${BREAK}.post(meeting);`,
    "POST /users/{organizerId}/onlineMeetings",
  ],
  [`$graph->me()${BREAK}->messages()${BREAK}->get()->wait();`, "GET /me/messages"],
  [
    "graphClient.users(mailAddress).messages().buildRequest().get();",
    "GET /users/{mailAddress}/messages",
  ],
  [
    "graphClient.users(user.getId()).calendar().events().buildRequest().get();",
    "GET /users/{id}/calendar/events",
  ],
  ["graphClient.me().messages(messageId).buildRequest().get();", "GET /me/messages/{messageId}"],
  [
    "graphClient.drives(driveId).items(itemId).buildRequest().delete();",
    "DELETE /drives/{driveId}/items/{itemId}",
  ],
  ["graphClient.me().sendMail(parameters).buildRequest().post();", "POST /me/sendMail"],
  [
    "await graphClient.Users[users.Value[0].Id].Onenote.Notebooks.GetAsync();",
    "GET /users/{Id}/onenote/notebooks",
  ],
  ["await graphClient.Subscriptions.PostAsync(subscription);", "POST /subscriptions"],
  ["await graphClient.Invitations.PostAsync(invitation);", "POST /invitations"],
  ["await graphClient.Oauth2PermissionGrants.GetAsync();", "GET /oauth2PermissionGrants"],
  ["await graphClient.Search.Query.PostAsync(body);", "POST /search/query"],
  [
    'await graphClient.Reports.GetOffice365ActiveUserDetailWithPeriod("D7").GetAsync();',
    "GET /reports/getOffice365ActiveUserDetail(period='D7')",
  ],
  [
    "var operation = client.Me.SendMail;\nvar body = Body();\nawait operation.PostAsync(body);",
    "POST /me/sendMail",
  ],
  // Go
  ["result, err := graphClient.Groups().Count().Get(ctx, nil)", "GET /groups/$count"],
  [
    "result, err := client.Users().ByUserId(userID).Messages().Get(context.Background(), nil) // msgraph",
    "GET /users/{userID}/messages",
  ],
  ["_, err = client.Me().Get(nil)", "GET /me"],
  ["drive := client.Me().Drive()", "~GET /me/drive"],
  [
    'client.UsersById(id).MailFoldersById("inbox").Messages().Get(nil)',
    "GET /users/{id}/mailFolders/inbox/messages",
  ],
  // Python
  ["user = await graph_client.me.get()", "GET /me"],
  [
    "m = await (\n    graph_client.users.by_user_id('u')\n    .mail_folders.by_mail_folder_id('inbox')\n    .messages.get()\n)",
    "GET /users/u/mailFolders/inbox/messages",
  ],
  ['client.users["x@y.z"].send_mail(m).execute_query()', "~POST /users/x@y.z/sendMail"],
  ["client.me.drive.root.children.get().execute_query()", "GET /me/drive/root/children"],
  ["requests.get(GRAPH + '/me/messages', headers=h)", "GET /me/messages"],
  ['requests.post(f"{endpoint}/v1.0/me/sendMail", json=body)', "POST /me/sendMail"],
  // PHP
  ["$user = $graph->me()->messages()->get()->wait();", "GET /me/messages"],
  ["$graph->createRequest('GET', '/me')->execute();", "GET /me"],
  ['$graph->createCollectionRequest("GET", "/users/$id/messages")', "GET /users/{id}/messages"],
  // JavaScript
  ["const me = await client.api('/me').get();", "GET /me"],
  [
    "client.api('/me/messages').version('beta').filter(\"isRead eq false\").select('subject').get()",
    "GET beta /me/messages",
  ],
  [
    `await client.api(\`/users/\${user.id}/sendMail\`).post({ message })`,
    "POST /users/{id}/sendMail",
  ],
  ['graphClient.Users[$"{userId}"].Messages.GetAsync()', "GET /users/{userId}/messages"],
  ["graph_client.get('{0}/me/events'.format(graph_url), params=q)", "GET /me/events"],
  [
    '$graph->createRequest("POST", "/users/" . $mail->getFrom()[0]->getAddress() . "/sendMail")',
    "POST /users/{address}/sendMail",
  ],
  ["client.api('me/drive/root/children').get()", "GET /me/drive/root/children"],
  ["client.api('/users/' + id + '/events').delete()", "DELETE /users/{id}/events"],
  ["await graphClient.me.calendarView.get({ queryParameters: q })", "GET /me/calendarView"],
  ["const r = new Request('/me/events', { method: 'POST', body: b }) // graph", "POST /me/events"],
  [`fetch(\`\${GRAPH}/me/events\`, { headers: { a: 1 }, method: 'POST' })`, "POST /me/events"],
  ["requests: [{ id: '1', method: 'POST', url: '/me/events' }] // graph batch", "POST /me/events"],
  // Sessions and connections
  ["result = graph_session.get('/me')", "GET /me"],
  ["user_client = GraphClient(credential=c)\nresult = user_client.get('/me')", "GET /me"],
  ['conn.request("GET", "/v1.0/me/messages", headers=h)', "GET /me/messages"],
  ["http.post(Uri.https('graph.microsoft.com', '/v1.0/me/events'))", "POST /me/events"],
  ["client.me.messages.get.resume", "GET /me/messages"],
  // A path by its name, or by its version
  [
    'MSGraphAsyncOperator(\n  task_id="a",\n  method="POST",\n  url="/v1.0/users/x@y.z/sendMail",\n)',
    "POST /users/x@y.z/sendMail",
  ],
  [
    'getGraphEndpoint() returns "v1.0/me/outlook/masterCategories"',
    "~GET /me/outlook/masterCategories",
  ],
  [
    "host='graph.microsoft.com', port=443): Max retries exceeded with url: /v1.0/me/calendars?%24top=50 (Caused",
    "~GET /me/calendars?%24top=50",
  ],
  ['https://graph.microsoft.com:443 "GET /v1.0/me HTTP/1.1" 401 None', "GET /me"],
  [
    '"Error": "The API call to msgraph with path /v1.0/identityProtection/riskyUsers/1 failed with status 403"',
    "~GET /identityProtection/riskyUsers/1",
  ],
  ['{ "path": "/v1.0/users/x@y.z", "method": "patch" }', "PATCH /users/x@y.z"],
  ['await api.CallApiForAppAsync("GraphApi", options => options.RelativePath = "me");', "~GET /me"],
  [
    'await api.PostForAppAsync<A, B>("GraphApi", a, o => o.RelativePath = "me/events");',
    "POST /me/events",
  ],
  [
    "Client.BaseURL := 'https://graph.microsoft.com/v1.0';\nRequest.Resource := 'me/events';\nRequest.Method := rmPOST;",
    "POST /me/events",
  ],
  ["GET {{baseUrl}}/me/messages", "GET /me/messages"],
  // Stack traces
  [
    "   at Microsoft.Graph.Users.Item.MailFolders.Item.Messages.MessagesRequestBuilder.GetAsync(Action`1 a)",
    "GET /users/{id}/mailFolders/{id}/messages",
  ],
  [
    "\tat com.microsoft.graph.users.item.transitivememberof.TransitiveMemberOfRequestBuilder.get(A.java:110)",
    "GET /users/{id}/transitiveMemberOf",
  ],
  [
    '  File "/x/msgraph/generated/users/item/send_mail/send_mail_request_builder.py", line 72, in post',
    "POST /users/{id}/sendMail",
  ],
  [
    "#3 Microsoft\\Graph\\Generated\\Users\\Item\\Messages\\MessagesRequestBuilder->get()",
    "GET /users/{id}/messages",
  ],
  [
    '"Message": "Not authorized - Url: https://fef.x.manage.microsoft.com/A_1/B/deviceManagement/managedDevices?api-version=1"',
    "~GET /deviceManagement/managedDevices",
  ],
  [
    'Error: Creating group "A"\n\n  with a { b\n\nGroupsClient.BaseClient.Post(): unexpected status 403 with OData error',
    "POST /groups",
  ],
  // Microsoft Graph PowerShell
  ["While running Get-MgGroupPlanner receiving the error", "GET /groups/{id}/planner"],
  ["Get-MgUserOnenoteSection -UserId a -OnenoteSectionId 0-8", "GET /users/a/onenote/sections/0-8"],
  [
    'Invoke-MgGraphRequest -Uri "v1.0/users/$($user.Id)/events?`$top=1"',
    "GET /users/{Id}/events?$top=1",
  ],
  ["Get-MgUser -UserId me", "GET /users/me"],
  ["Get-MgUser -All", "GET /users"],
  ["Get-MgBetaUser -All", "GET beta /users"],
  ["Get-MgUserMessage -UserId ada@contoso.com -Top 5", "GET /users/ada@contoso.com/messages"],
  ["Get-MgUserMessage_List: Access is denied", "GET /users/{id}/messages"],
  ["Update-MgUser_UpdateExpanded: Insufficient privileges", "PATCH /users/{id}"],
  ["Send-MgUserMail -UserId $u -BodyParameter $p", "POST /users/{id}/sendMail"],
  ["New-MgUserEvent -UserId x@y.z -BodyParameter $p", "POST /users/x@y.z/events"],
  [
    "Get-MgUserMailFolderMessage -UserId u -MailFolderId inbox",
    "GET /users/u/mailFolders/inbox/messages",
  ],
  ["Remove-MgGroupMemberByRef -GroupId x", "DELETE /groups/x/members/$ref"],
  ["Get-MgUserDrive -UserId a", "GET /users/a/drives"],
  ["Get-MgUserDefaultDrive -UserId a", "GET /users/a/drive"],
  ["Get-MgTeamChannel -TeamId x", "GET /teams/x/channels"],
  ["Get-MgAuditLogSignIn -Top 1", "GET /auditLogs/signIns"],
  ['Invoke-MgGraphRequest -Method GET -Uri "v1.0/me"', "GET /me"],
  [
    "Invoke-MgGraphRequest -Uri '/beta/users/x/messages?$top=1' -Method Delete",
    "DELETE beta /users/x/messages?$top=1",
  ],
  // Azure and other tools
  ["az ad signed-in-user show", "GET /me"],
  ["az ad user show --id ada@contoso.com", "GET /users/ada@contoso.com"],
  ["Get-AzADUser -SignedIn", "GET /me"],
  ["mgc me get", "GET /me"],
  ["mgc users messages list --user-id x", "GET /users/x/messages"],
  [
    "/me/chats/getAllMessages is not supported in delegated context",
    "~GET /me/chats/getAllMessages",
  ],
];

const NO_CALLS = [
  "foo.users.get()",
  "graphSettings.settings.get()",
  "Adding members: GroupsClient.BaseClient.Post(): unexpected status 403",
  "linkedin_client.get('/me')",
  '{"url":"/users/1","method":"POST"}',
  'subscription = { "resource": "me/messages" } // graph',
  "db.Users.Where(x => x.Id == id).ToListAsync() // graph",
  "slack.users.list({ limit: 5 })",
  "service.users().messages().list(userId='me').execute() # not graph",
  "/me request is only valid with delegated authentication flow.",
  "Should I use graphClient.Me at all?",
  "Get-MgContext",
  "Connect-MgGraph -Scopes User.Read",
  "az ad app list --show-mine",
];

describe("readPaste() of code and commands", () => {
  for (const [code, request] of CALLS) {
    it(`reads ${request} from ${code.slice(0, 60)}`, () => {
      assert.deepEqual(requestsIn(code), [request]);
    });
  }

  for (const text of NO_CALLS) {
    it(`reads no request from ${text.slice(0, 60)}`, () => {
      assert.deepEqual(requestsIn(text), []);
    });
  }

  it("takes an address and the code that made it for one request", () => {
    const address = "https://graph.microsoft.com/v1.0/users/7f0c/messages?$top=1";
    const code = "graphClient.Users[id].Messages.GetAsync()";
    assert.deepEqual(requestsIn(`${code}\nfailed for ${address}`), [
      "GET /users/7f0c/messages?$top=1",
    ]);
  });

  it("takes the method from the code where the address does not say it", () => {
    const code = `client.api(\`/users/\${id}/messages\`).post(m)`;
    const address = "https://graph.microsoft.com/v1.0/users/7f0c/messages";
    assert.deepEqual(requestsIn(`${code}\n${address}`), ["POST /users/7f0c/messages"]);
  });

  it("reads a stack trace only where nothing else tells the request", () => {
    const frame = "at Microsoft.Graph.Users.Item.Messages.MessagesRequestBuilder.GetAsync()";
    assert.deepEqual(requestsIn(`await graphClient.Me.Messages.GetAsync();\n${frame}`), [
      "GET /me/messages",
    ]);
  });

  it("takes the list of a batch without its outer braces for a batch", () => {
    const list = '"requests": [ { "id": "1", "method": "GET", "url": "/me/manager" } ]';
    assert.deepEqual(requestsIn(list), ["POST /$batch"]);
  });

  it("keeps two calls of different paths apart", () => {
    const code = "client.api('/me').get();\nclient.api('/me/events').get();";
    assert.deepEqual(requestsIn(code), ["GET /me", "GET /me/events"]);
  });
});

function requestsIn(text: string): string[] {
  return readPaste(text).requests.map(({ method, methodStated, version, path, query }) =>
    [
      `${methodStated ? "" : "~"}${method}`,
      ...(version === "beta" ? [version] : []),
      `${path}${query === "" ? "" : `?${query}`}`,
    ].join(" "),
  );
}
