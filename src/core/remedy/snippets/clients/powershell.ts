import { type ClientChoice, permissionNames, signInOf } from "../client_choice.ts";
import { powershellQuoted } from "../string_literals.ts";

/**
 * What Microsoft Graph PowerShell calls the clouds.
 *
 * Source: Microsoft Learn, "Get-MgEnvironment".
 */
const ENVIRONMENTS: Readonly<Record<string, string>> = {
  "graph.microsoft.us": "USGov",
  "dod-graph.microsoft.us": "USGovDoD",
  "microsoftgraph.chinacloudapi.cn": "China",
};

/**
 * Writes how Microsoft Graph PowerShell signs in.
 *
 * @param choice Who signs in to what.
 */
export function powershellClient(choice: ClientChoice): string[] {
  const name = ENVIRONMENTS[choice.cloud.graphHost];
  const environment = name === undefined ? "" : ` -Environment ${name}`;
  switch (signInOf(choice)) {
    case "managed-identity":
      return [`Connect-MgGraph -Identity${environment}`];
    case "secret":
      return [
        "$secret = ConvertTo-SecureString $env:AZURE_CLIENT_SECRET -AsPlainText -Force",
        "$credential = [PSCredential]::new('{client-id}', $secret)",
        `Connect-MgGraph -TenantId '{tenant-id}' -ClientSecretCredential $credential${environment}`,
      ];
    case "user": {
      const scopes = permissionNames(choice.permission ?? "").map(powershellQuoted);
      const asked = scopes.length === 0 ? "" : ` -Scopes ${scopes.join(", ")}`;
      return [
        `Connect-MgGraph -TenantId '{tenant-id}' -ClientId '{client-id}'${asked}${environment}`,
      ];
    }
  }
}
