import { Buffer } from "node:buffer";
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** A certificate, and the key that belongs to it. */
export interface Certified {
  name: string;
  privateKey: KeyObject;
  /** As it is hashed for a fingerprint. */
  der: Buffer;
}

const DAY = 24 * 60 * 60 * 1000;

/** The first byte of a piece of DER says what it is. */
const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  bytes: 0x04,
  oid: 0x06,
  text: 0x0c,
  time: 0x17,
  list: 0x30,
  set: 0x31,
  /** The host in a list of names. */
  host: 0x82,
  version: 0xa0,
  extensions: 0xa3,
} as const;

/** Identifiers of RFC 5280 and RFC 5758, without their head. */
const OID = {
  ecdsaWithSha256: "2a8648ce3d040302",
  commonName: "550403",
  basicConstraints: "551d13",
  keyUsage: "551d0f",
  subjectAltName: "551d11",
} as const;

const SIGNATURE = piece("list", oid("ecdsaWithSha256"));

/** Makes an authority that a runtime can be told to trust. */
export function makeAuthority(): Certified {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const authority = { name: "An authority of a test", privateKey, der: Buffer.alloc(0) };
  const extensions = [
    extension("basicConstraints", piece("list", piece("boolean", [0xff]))),
    // keyCertSign
    extension("keyUsage", piece("bits", [2, 0x04])),
  ];
  return { ...authority, der: certify(authority.name, publicKey, extensions, authority) };
}

/**
 * Makes the certificate of a server.
 *
 * @param host Its name.
 * @param authority Who vouches for it.
 */
export function makeServerCertificate(host: string, authority: Certified): Certified {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const names = piece("list", piece("host", Buffer.from(host)));
  const extensions = [extension("subjectAltName", names)];
  return { name: host, privateKey, der: certify(host, publicKey, extensions, authority) };
}

/**
 * Makes the certificate with which an app signs in.
 *
 * @param authority Who vouches for it.
 */
export function makeAppCertificate(authority: Certified): Certified & { publicKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const name = "An app of a test";
  return { name, privateKey, publicKey, der: certify(name, publicKey, [], authority) };
}

/** Writes a certificate as PEM. */
export function certificatePem({ der }: Certified): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

/** Writes a private key as PEM. */
export function keyPem({ privateKey }: Certified): string {
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

function certify(
  subject: string,
  publicKey: KeyObject,
  extensions: readonly Buffer[],
  issuer: Certified,
): Buffer {
  const body = piece(
    "list",
    // The third version, which has extensions.
    piece("version", piece("integer", [2])),
    piece("integer", [0x01, ...randomBytes(8)]),
    SIGNATURE,
    nameOf(issuer.name),
    piece("list", time(Date.now() - DAY), time(Date.now() + DAY)),
    nameOf(subject),
    publicKey.export({ type: "spki", format: "der" }),
    ...(extensions.length > 0 ? [piece("extensions", piece("list", ...extensions))] : []),
  );
  const signature = sign("sha256", body, issuer.privateKey);
  return piece("list", body, SIGNATURE, piece("bits", [0], signature));
}

function extension(name: keyof typeof OID, value: Buffer): Buffer {
  return piece("list", oid(name), piece("boolean", [0xff]), piece("bytes", value));
}

function nameOf(text: string): Buffer {
  const pair = piece("list", oid("commonName"), piece("text", Buffer.from(text)));
  return piece("list", piece("set", pair));
}

function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return piece("time", Buffer.from(digits.slice(2)));
}

function oid(name: keyof typeof OID): Buffer {
  return piece("oid", Buffer.from(OID[name], "hex"));
}

/** One piece of DER: what it is, how long it is, and what is in it. */
function piece(tag: keyof typeof TAG, ...parts: (Uint8Array | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from([TAG[tag], ...sizeOf(content)]), content]);
}

/** In as few bytes as can be: Deno takes no more. */
function sizeOf({ length }: Buffer): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}
