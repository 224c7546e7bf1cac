import type { Administrator } from "../../../graph/gate_row.ts";

/** Who opens a gate, as the end of a line. */
export const ADMINISTRATORS = {
  exchange: "Exchange administrator",
  "privileged-role": "Privileged Role Administrator",
  sharepoint: "SharePoint administrator",
  teams: "Teams administrator",
  tenant: "tenant's administrator",
} satisfies Record<Administrator, string>;
