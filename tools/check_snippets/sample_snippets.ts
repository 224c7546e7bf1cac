import { cloudOfGraphHost, PUBLIC_CLOUD } from "../../src/core/graph/clouds.ts";
import type { LanguageId } from "../../src/core/paste/languages.ts";
import type { ClientChoice } from "../../src/core/remedy/snippets/client_choice.ts";
import { codeFor } from "../../src/core/remedy/snippets/code_for.ts";
import { requestSnippet } from "../../src/core/remedy/snippets/request_snippet.ts";
import type { RequestSnippet, SnippetRequest } from "../../src/core/remedy/snippets/snippet.ts";

/** A request's snippet, and what it was written from. */
export interface SampleSnippet {
  request: SnippetRequest;
  snippet: RequestSnippet;
}

/**
 * Writes requests in a language, each of them with and without the SDK where both exist.
 *
 * @param requests The requests to write.
 * @param language The language to write them in.
 */
export function sampleSnippets(
  requests: readonly SnippetRequest[],
  language: LanguageId,
): SampleSnippet[] {
  return requests.flatMap((request) => {
    const snippet = requestSnippet(request, language);
    const plain = requestSnippet(request, language, "raw");
    return snippet.form === plain.form
      ? [{ request, snippet }]
      : [
          { request, snippet },
          { request, snippet: plain },
        ];
  });
}

/** Every way to sign in, in every cloud. */
export function clientChoices(): Omit<ClientChoice, "form">[] {
  const hosts = [
    "graph.microsoft.com",
    "dod-graph.microsoft.us",
    "microsoftgraph.chinacloudapi.cn",
  ];
  return hosts.flatMap((host) => {
    const cloud = cloudOfGraphHost(host) ?? PUBLIC_CLOUD;
    const app = { cloud, scheme: "application" as const, permission: "Mail.Read" };
    const user = { cloud, scheme: "delegated" as const, isManagedIdentity: false };
    return [
      { ...app, isManagedIdentity: false },
      { ...app, isManagedIdentity: true },
      { ...user, permission: "Mail.Read + User.Read" },
      { ...user, permission: null },
    ];
  });
}

/**
 * Writes whole programs, with the block that signs in: every way to do so, with and without the SDK.
 *
 * @param language The language to write them in.
 * @returns Their lines.
 */
export function samplePrograms(language: LanguageId): string[][] {
  return clientChoices().flatMap((choice) =>
    (["v1.0", "beta"] as const).map((version) => {
      const request = { method: "GET", version, path: "/users/{id}", query: "", headers: {} };
      const whole = { ...request, host: choice.cloud.graphHost, body: null };
      const { client, request: written } = codeFor(whole, language, choice);
      return [...client.lines, "", ...written.lines];
    }),
  );
}
