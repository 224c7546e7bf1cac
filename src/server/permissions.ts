import { ConfigError } from "./config_error.ts";

/** One thing that Deno lets a program do, or not. */
export type Permission =
  | { name: "env"; variable: string }
  | { name: "net"; host: string }
  | { name: "sys"; kind: string };

/** How Deno is asked whether it allows something. */
export interface Permissions {
  querySync(permission: Permission): { state: string };
}

/** Deno's permissions; undefined on Node, where a program may do everything. */
function denoPermissions(): Permissions | undefined {
  return (globalThis as { Deno?: { permissions?: Permissions } }).Deno?.permissions;
}

/**
 * Makes sure that Deno allows what the bot needs. Without this a setting that may not be read would count
 * as not set, and a host that may not be reached would show in the middle of somebody's message.
 *
 * @param needed What the bot needs.
 * @param permissions Deno's; undefined on Node.
 * @throws {ConfigError} `ERR_PERMISSION_MISSING`, with the options to add.
 */
export function requirePermissions(
  needed: readonly Permission[],
  permissions: Permissions | undefined = denoPermissions(),
): void {
  if (permissions === undefined) return;
  const missing = needed.filter((one) => permissions.querySync(one).state !== "granted");
  if (missing.length === 0) return;
  throw new ConfigError(
    "ERR_PERMISSION_MISSING",
    `Cannot start as Deno does not allow all that is needed: found no permission for ${missing.map(targetOf).join(", ")}, start the bot with \`deno task start\` (or \`start:teams\` with an app id), or add ${optionsFor(missing).join(" ")}`,
  );
}

function optionsFor(missing: readonly Permission[]): string[] {
  return (["env", "net", "sys"] as const).flatMap((name) => {
    const values = missing.filter((one) => one.name === name).map(targetOf);
    return values.length === 0 ? [] : [`--allow-${name}=${values.join(",")}`];
  });
}

function targetOf(permission: Permission): string {
  switch (permission.name) {
    case "env":
      return permission.variable;
    case "net":
      return permission.host;
    case "sys":
      return permission.kind;
  }
}
