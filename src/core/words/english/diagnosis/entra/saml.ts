import type { RowId } from "../../../../diagnosis/entra/entra_row.ts";
import type { SAML_ERRORS } from "../../../../diagnosis/entra/saml.ts";
import type { Meant } from "../../../meant.ts";

/** Single sign-on with SAML or WS-Federation: no call to Graph is in it. */
export const ABOUT_SAML = {
  50008: {
    means: "a message of SAML or WS-Federation is not one that Entra can use",
    todo: [
      "Compare identifier, reply address and claims: Enterprise apps > the app > Single sign-on.",
    ],
  },
  75011: {
    means: "the app asks for another way of signing in than the one the user took",
    todo: ["Let the app not ask for one way (RequestedAuthnContext), or sign in by that way."],
  },
} satisfies Record<RowId<typeof SAML_ERRORS>, Meant>;
