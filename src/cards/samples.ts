/** A typical failure that a newcomer can try. */
export interface Sample {
  id: SampleId;
  /** What somebody would have pasted; made up, and no secret in it. */
  lines: readonly string[];
}

export type SampleId = "app-on-me" | "missing-scope" | "no-consent";

/** Tokens stand in them decoded, as jwt.ms shows them. */
export const SAMPLES: readonly Sample[] = [
  {
    id: "app-on-me",
    lines: [
      "GET https://graph.microsoft.com/v1.0/me/messages",
      '{"aud":"https://graph.microsoft.com","idtyp":"app","app_displayname":"Contoso Sync","roles":["User.Read.All"]}',
      '{"error":{"code":"BadRequest","message":"/me request is only valid with delegated authentication flow."}}',
    ],
  },
  {
    id: "missing-scope",
    lines: [
      "GET https://graph.microsoft.com/v1.0/me/messages",
      '{"aud":"https://graph.microsoft.com","idtyp":"user","app_displayname":"Contoso Desk","scp":"User.Read"}',
      '{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}',
    ],
  },
  {
    id: "no-consent",
    lines: [
      '{"error":"invalid_grant","error_codes":[65001],"error_description":"AADSTS65001: The user or administrator has not consented to use the application."}',
    ],
  },
];

/**
 * Finds a sample.
 *
 * @param id Any value; it comes back through a client.
 */
export function findSample(id: unknown): Sample | undefined {
  return SAMPLES.find((sample) => sample.id === id);
}
