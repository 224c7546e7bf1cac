import { Buffer } from "node:buffer";
import { createHash, createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { Secret } from "../core/secret.ts";
import type { RegisteredCredential } from "./app_credential.ts";
import { OwnAppError } from "./own_app_error.ts";

const CERTIFICATE = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/;

const KEY = /-----BEGIN ((?:RSA |ENCRYPTED )?PRIVATE KEY)-----[\s\S]+?-----END \1-----/;

/** What a file in PEM begins with, after remarks that OpenSSL writes in front. */
const PEM = /-----BEGIN [A-Z0-9 ]+-----/;

/**
 * Reads a certificate and its key from one file in PEM.
 *
 * @param text What is in the file.
 * @param password Of the key, where it has one.
 * @returns What an app signs in with.
 * @throws {OwnAppError} When one of them is missing, cannot be read, or is not for the other.
 */
export function readCertificate(text: string, password: Secret | undefined): RegisteredCredential {
  if (!PEM.test(text)) {
    throw invalid(
      "it is not PEM: a .pfx or .p12 is converted by openssl pkcs12 -in app.pfx -out app.pem -nodes, whose result holds the bare key, so keep it as you keep a password",
    );
  }
  const [whole, body = ""] = CERTIFICATE.exec(text) ?? [];
  const [pem, kind = ""] = KEY.exec(text) ?? [];
  if (whole === undefined || pem === undefined) {
    const missing = whole === undefined ? "certificate" : "private key";
    throw invalid(`there is no ${missing} in it: put both into one file, one below the other`);
  }
  const key = readKey(pem, password, kind.startsWith("ENCRYPTED") || pem.includes("DEK-Info"));
  if (!isFor(whole, key)) {
    throw invalid("its first certificate does not belong to its key: put the key's own one first");
  }
  // Entra knows it by this, and the portal shows the older SHA-1.
  const digest = createHash("sha256").update(Buffer.from(body, "base64")).digest("hex");
  return {
    kind: "certificate",
    thumbprint: digest.toUpperCase(),
    privateKey: new Secret(key.export({ type: "pkcs8", format: "pem" }).toString()),
  };
}

function readKey(pem: string, password: Secret | undefined, isEncrypted: boolean) {
  if (isEncrypted && password === undefined) {
    throw invalid("its key is encrypted: set AZURE_CLIENT_CERTIFICATE_PASSWORD");
  }
  const key = privateKey(pem, isEncrypted ? password : undefined);
  if (key === undefined) {
    throw invalid(
      isEncrypted
        ? "its key does not open with AZURE_CLIENT_CERTIFICATE_PASSWORD: check the password"
        : "its key cannot be read: see that it is whole",
    );
  }
  if (key.asymmetricKeyType === "rsa") return key;
  throw invalid("its key is not RSA, and Entra takes no other: make a certificate with an RSA key");
}

function privateKey(pem: string, password: Secret | undefined) {
  try {
    return createPrivateKey(
      password === undefined ? pem : { key: pem, passphrase: password.reveal() },
    );
  } catch {
    return undefined;
  }
}

function isFor(certificate: string, key: ReturnType<typeof createPrivateKey>): boolean {
  try {
    const form = { type: "spki", format: "der" } as const;
    const { publicKey } = new X509Certificate(certificate);
    // Deno makes no public key of a key object.
    const own = createPublicKey(key.export({ type: "pkcs8", format: "pem" }).toString());
    return publicKey.export(form).equals(own.export(form));
  } catch {
    return false;
  }
}

function invalid(reason: string): OwnAppError {
  return new OwnAppError(
    "ERR_CERTIFICATE_INVALID",
    `Cannot use the file that AZURE_CLIENT_CERTIFICATE_PATH names as ${reason}`,
  );
}
