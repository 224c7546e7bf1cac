import { isGuid } from "../core/is_guid.ts";
import { Secret } from "../core/secret.ts";
import type { OwnApp } from "./own_app.ts";
import { OwnAppError } from "./own_app_error.ts";
import { readCertificate } from "./read_certificate.ts";

/** Gives a setting of the environment by its name. */
export type Setting = (name: string) => string | undefined;

/** Who is to sign in, where that was said beside the settings. */
export interface SignInChoice {
  /** The person, and not the app. */
  asMe: boolean;
  /** The managed identity of the machine. */
  managedIdentity: boolean;
}

const TENANT = "AZURE_TENANT_ID";
const CLIENT = "AZURE_CLIENT_ID";
const SECRET = "AZURE_CLIENT_SECRET";
const CERTIFICATE = "AZURE_CLIENT_CERTIFICATE_PATH";
const PASSWORD = "AZURE_CLIENT_CERTIFICATE_PASSWORD";
const IDENTITY = "IDENTITY_ENDPOINT";

/** A tenant by one of its domains; `common` and its like have no dot. */
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9-]{1,63}\.){1,9}[a-z]{2,63}$/i;

/**
 * Reads who signs in, by the names that Azure's own SDKs use (`EnvironmentCredential`).
 *
 * @param settingOf The environment.
 * @param choice Who is to sign in.
 * @param readFile Gives the text of a file; it is asked for a certificate only.
 * @throws {OwnAppError} When there is no credential, more than one, one that cannot be used, or an id
 * that is none.
 */
export async function readOwnApp(
  settingOf: Setting,
  choice: SignInChoice,
  readFile: (path: string) => Promise<string>,
): Promise<OwnApp> {
  const setting: Setting = (name) => settingOf(name)?.trim() || undefined;
  if (choice.asMe) return { kind: "device-code", ...registration(setting) };
  const [found, ...more] = [
    ...[SECRET, CERTIFICATE].filter((name) => setting(name) !== undefined),
    ...(choice.managedIdentity ? ["--managed-identity"] : []),
  ];
  if (more.length > 0) {
    throw new OwnAppError(
      "ERR_CREDENTIAL_AMBIGUOUS",
      `Cannot tell with what to sign in: found ${[found, ...more].join(" and ")}, leave one of them`,
    );
  }
  if (found === SECRET) {
    const secret = new Secret(setting(SECRET) ?? "");
    return { kind: "app", ...registration(setting), credential: { kind: "secret", secret } };
  }
  if (found === CERTIFICATE) {
    const app = registration(setting);
    const credential = readCertificate(await textOf(setting, readFile), passwordIn(setting));
    return { kind: "app", ...app, credential };
  }
  if (choice.managedIdentity || setting(IDENTITY) !== undefined) {
    return { kind: "managed-identity", clientId: clientIdIn(setting) };
  }
  throw noCredential(setting);
}

function noCredential(setting: Setting): OwnAppError {
  const ids = [TENANT, CLIENT];
  const found = ids.filter((name) => setting(name) !== undefined);
  const missing = ids.filter((name) => !found.includes(name));
  const credential = `${SECRET} or ${CERTIFICATE}`;
  const said = found.length === 0 ? "no credential" : `${found.join(" and ")}, and no credential`;
  const toSet = [...missing, credential].join(" and ");
  return new OwnAppError(
    "ERR_CREDENTIAL_MISSING",
    `Cannot sign in as your app: found ${said}, set ${toSet}; on Azure use --managed-identity, and --as-me signs you in yourself`,
  );
}

/** What the runtime throws names the file, and somebody may have put the secret there. */
async function textOf(
  setting: Setting,
  readFile: (path: string) => Promise<string>,
): Promise<string> {
  try {
    return await readFile(setting(CERTIFICATE) ?? "");
  } catch {
    throw new OwnAppError(
      "ERR_CERTIFICATE_INVALID",
      `Cannot read the file that ${CERTIFICATE} names: check its path and that you may read it (Deno needs --allow-read)`,
    );
  }
}

function registration(setting: Setting): { tenantId: string; clientId: string } {
  const tenantId = setting(TENANT) ?? "";
  if (!isGuid(tenantId) && !DOMAIN.test(tenantId)) {
    throw new OwnAppError(
      "ERR_TENANT_INVALID",
      `Cannot sign in without a tenant: found ${foundIn(tenantId)} in ${TENANT}, set it to the directory (tenant) id, a GUID, or to a domain of the tenant`,
    );
  }
  const clientId = clientIdIn(setting);
  if (clientId !== undefined) return { tenantId, clientId };
  throw new OwnAppError(
    "ERR_CLIENT_INVALID",
    `Cannot sign in without an app: found nothing in ${CLIENT}, set it to the application (client) id, a GUID`,
  );
}

function clientIdIn(setting: Setting): string | undefined {
  const clientId = setting(CLIENT);
  if (clientId === undefined || isGuid(clientId)) return clientId;
  throw new OwnAppError(
    "ERR_CLIENT_INVALID",
    `Cannot use ${CLIENT} as it is not a GUID: found ${foundIn(clientId)} set it to the application (client) id`,
  );
}

function passwordIn(setting: Setting): Secret | undefined {
  const password = setting(PASSWORD);
  return password === undefined ? undefined : new Secret(password);
}

/** People put a secret where an id belongs, so what is there is not repeated. */
function foundIn(value: string): string {
  return value === "" ? "nothing" : `something else, ${value.length} long,`;
}
