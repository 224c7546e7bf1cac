import { createPrivateKey } from "node:crypto";
import { isGuid } from "../core/is_guid.ts";
import { Secret } from "../core/secret.ts";
import type { AppCredential } from "../live/app_credential.ts";
import { ConfigError } from "./config_error.ts";
import { type Environment, setting, settingsAmong } from "./setting.ts";

const PASSWORD = "MicrosoftAppPassword";
const THUMBPRINT = "CertificateThumbprint";
const PRIVATE_KEY = "CertificatePrivateKey";
const IDENTITY = "ManagedIdentityClientId";

/** The settings of which one credential is read, each with how. */
const READERS: ReadonlyMap<string, (env: Environment, found: string) => AppCredential> = new Map([
  [PASSWORD, (_env, found) => ({ kind: "secret", secret: new Secret(found) })],
  [THUMBPRINT, readCertificate],
  [IDENTITY, (_env, found) => ({ kind: "federated", managedIdentityId: readIdentity(found) })],
]);

/** Every setting that belongs to a credential. */
export const CREDENTIAL_SETTINGS = [PASSWORD, THUMBPRINT, PRIVATE_KEY, IDENTITY] as const;

/** SHA-1 or SHA-256, as the portal and `openssl x509 -fingerprint` write them. */
const FINGERPRINT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

const PEM = /^-----BEGIN (?:RSA )?PRIVATE KEY-----\n[\s\S]+\n-----END (?:RSA )?PRIVATE KEY-----$/;

/**
 * Reads with what an app registration signs in: a client secret, a certificate, or a managed identity
 * that it trusts (a federated credential).
 *
 * @param env The environment.
 * @param type The type of the app, for the sentence.
 * @throws {ConfigError} When there is none, more than one, or one that cannot be used.
 */
export function readCredential(env: Environment, type: string): AppCredential {
  const [name, ...more] = settingsAmong(env, [PASSWORD, THUMBPRINT, IDENTITY]);
  if (more.length > 0) {
    throw new ConfigError(
      "ERR_APP_CREDENTIAL_AMBIGUOUS",
      `Cannot tell with what to sign in: found ${[name, ...more].join(" and ")}, set one of them`,
    );
  }
  const reader = READERS.get(name ?? "");
  if (reader !== undefined) return reader(env, setting(env, name ?? "") ?? "");
  const isLeft = setting(env, PRIVATE_KEY) !== undefined;
  throw new ConfigError(
    isLeft ? "ERR_APP_CERTIFICATE_INVALID" : "ERR_APP_CREDENTIAL_MISSING",
    isLeft
      ? `Cannot use ${PRIVATE_KEY} without ${THUMBPRINT}: found nothing, set it to the certificate's fingerprint, 40 or 64 hexadecimal digits`
      : `Cannot sign in as a ${type} app without a credential: found nothing, set ${PASSWORD} to a client secret, or ${THUMBPRINT} and ${PRIVATE_KEY}, or ${IDENTITY}`,
  );
}

function readCertificate(env: Environment, found: string): AppCredential {
  const thumbprint = found.replaceAll(/[:\s]/g, "").toUpperCase();
  if (!FINGERPRINT.test(thumbprint)) {
    throw new ConfigError(
      "ERR_APP_CERTIFICATE_INVALID",
      `Cannot use ${THUMBPRINT} as it is no fingerprint: found something else, ${found.length} long, set it to 40 (SHA-1) or 64 (SHA-256) hexadecimal digits`,
    );
  }
  // Where a setting cannot hold more than one line, people write its ends as \n.
  const pem = (setting(env, PRIVATE_KEY) ?? "").replaceAll("\\n", "\n").replaceAll("\r", "");
  if (isPrivateKey(pem)) return { kind: "certificate", thumbprint, privateKey: new Secret(pem) };
  const what = pem === "" ? "nothing" : `something else, ${pem.length} long`;
  throw new ConfigError(
    "ERR_APP_CERTIFICATE_INVALID",
    `Cannot use the certificate as ${PRIVATE_KEY} is no private key in PEM without a passphrase: found ${what}, set it to the text from BEGIN PRIVATE KEY to END PRIVATE KEY`,
  );
}

/** The frame alone would let a key through that is cut off, and then no turn gets an answer. */
function isPrivateKey(pem: string): boolean {
  try {
    return PEM.test(pem) && createPrivateKey(pem).type === "private";
  } catch {
    return false;
  }
}

function readIdentity(found: string): string {
  if (isGuid(found)) return found;
  throw new ConfigError(
    "ERR_APP_IDENTITY_INVALID",
    `Cannot use ${IDENTITY} as it is not a GUID: found something else, ${found.length} long, set it to the client id of the managed identity that the app registration trusts`,
  );
}
