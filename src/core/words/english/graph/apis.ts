import type { ApiId } from "../../../graph/audiences.ts";

/** The APIs by the names that a reader knows. */
export const APIS = {
  "microsoft-graph": "Microsoft Graph",
  "azure-ad-graph": "Azure AD Graph (retired)",
  "azure-resource-manager": "Azure Resource Manager",
  sharepoint: "SharePoint",
  "exchange-online": "Exchange Online",
  "azure-key-vault": "Azure Key Vault",
  "bot-framework": "Bot Framework",
  "token-exchange": "federated token exchange",
  unknown: "another app or API",
} satisfies Record<ApiId, string>;
