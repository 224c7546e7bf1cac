import { APP_SETTINGS } from "./read_app.ts";
import { SSO_SETTINGS } from "./read_sso.ts";
import { TELEMETRY_SETTINGS } from "./read_telemetry.ts";

/** Every setting that the bot reads; Deno has to allow each by its name. */
export const SETTINGS: readonly string[] = [
  "PORT",
  "HOST",
  "LOG_LEVEL",
  "METRICS_PORT",
  "METRICS_HOST",
  "RATE_LIMIT_PERSON",
  "RATE_LIMIT_CONVERSATION",
  ...APP_SETTINGS,
  ...SSO_SETTINGS,
  "STATE_CONNECTION_STRING",
  "STATE_CONTAINER",
  "STATE_CONTAINER_URL",
  "STATE_IDENTITY_CLIENT_ID",
  ...TELEMETRY_SETTINGS,
  // Where Azure puts a managed identity; MSAL reads these.
  "IDENTITY_ENDPOINT",
  "IDENTITY_HEADER",
];
