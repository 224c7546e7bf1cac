import { OLD_AFTER_DAYS } from "../src/core/graph/edition_age.ts";
import { permissionIndex } from "../src/core/graph/permission_index.ts";

/** A moment at which the permission data is a day too old, seconds since 1970. */
export const DATA_IS_OLD =
  Date.parse(permissionIndex().edition.date) / 1000 + (OLD_AFTER_DAYS + 1) * 86_400;

/** A text without a token, as that would have expired by then. */
export const TIMELESS =
  '{"error":{"code":"NoPermissionsInAccessToken"}} GET https://graph.microsoft.com/v1.0/me/memberOf';
