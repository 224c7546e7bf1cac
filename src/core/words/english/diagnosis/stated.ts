import { ABOUT_OTHER_TROUBLE } from "./stated/other_trouble.ts";
import { ABOUT_PERMISSIONS } from "./stated/permissions.ts";
import { ABOUT_TOKEN } from "./stated/token.ts";

/** What Graph and its services say, where it is understood by itself. */
export const STATED = { ...ABOUT_TOKEN, ...ABOUT_PERMISSIONS, ...ABOUT_OTHER_TROUBLE };
