import { Buffer } from "node:buffer";
import { exportSPKI, type JWTPayload, SignJWT } from "jose";
import type { Refusal } from "../../src/server/caller_error.ts";
import { makeKey, publish, type SigningKey, sign } from "./fake_channel.ts";
import { APP_ID, KEY, TENANT } from "./guarded_bot.ts";

/** A tenant, or an app, that has nothing to do with the bot. */
export const OTHER = "11111111-2222-4333-8444-555555555555";

/** Somebody else's key under the name of the channel's, and keys that the channel may not use so. */
const STRANGER: SigningKey = await makeKey("key-1");
const NAMELESS: SigningKey = { ...KEY, kid: "key-9" };
const DIRECT: SigningKey = await makeKey("key-direct");
const MUTE: SigningKey = await makeKey("key-mute");
/** A key that does not say for which channels it signs. */
export const PLAIN: SigningKey = await makeKey("key-plain");
const WORDY: SigningKey = await makeKey("key-wordy");
const FOR_ENCRYPTION: SigningKey = await makeKey("key-enc");

/** All of them, as a channel would publish them; of two with one name the first counts. */
export const PUBLISHED: readonly object[] = [
  await publish(KEY),
  await publish(STRANGER),
  await publish(DIRECT, { endorsements: ["directline", "webchat"] }),
  await publish(MUTE, { endorsements: [] }),
  await publish(WORDY, { endorsements: "msteams" }),
  await publish(PLAIN, {}),
  await publish(FOR_ENCRYPTION, { use: "enc" }),
];

/** Makes the value of `Authorization`, of the claims of a good token. */
export type Header = (claims: JWTPayload) => string | undefined | Promise<string | undefined>;

/** A call that is good but for one thing. */
export interface Refused {
  title: string;
  reason: Refusal;
  header?: Header;
  /** Claims that are not as in a good token. */
  claims?: Record<string, unknown> | ((now: number) => Record<string, unknown>);
  /** What the activity says that a good one does not. */
  brought?: Record<string, unknown>;
}

/** Of the Emulator, which botbuilder lets in beside the channel. */
const EMULATOR_ISSUERS = [
  "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
  "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
  "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
  "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
  "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
  "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
];

/** Calls whose token is not good. */
export const TOKENS: Refused[] = [
  { title: "no header", reason: "no-token", header: () => undefined },
  { title: "an empty header", reason: "no-token", header: () => "" },
  { title: "another scheme", reason: "malformed", header: () => `Basic ${btoa("a:b")}` },
  { title: "the scheme alone", reason: "malformed", header: () => "Bearer" },
  {
    title: "no space after the scheme",
    reason: "malformed",
    header: async (claims) => (await bearer(KEY)(claims)).replace(" ", ""),
  },
  { title: "no JWT", reason: "malformed", header: () => "Bearer canary" },
  { title: "three parts of nothing", reason: "malformed", header: () => "Bearer a.b.c" },
  {
    title: "a payload that is a list",
    reason: "malformed",
    header: () => `Bearer ${part({ alg: "RS256", kid: "key-1" })}.${part([])}.${part({})}`,
  },
  {
    title: "two tokens",
    reason: "malformed",
    header: async (claims) => `${await bearer(KEY)(claims)}, ${await bearer(KEY)(claims)}`,
  },
  { title: "another issuer", reason: "issuer", claims: { iss: "https://api.botframework.us" } },
  { title: "no issuer", reason: "issuer", claims: { iss: undefined } },
  ...EMULATOR_ISSUERS.map((iss) => ({
    title: `a token of the Emulator, ${iss}`,
    reason: "issuer" as const,
    claims: { iss, ver: iss.endsWith("v2.0") ? "2.0" : "1.0", appid: APP_ID, azp: APP_ID },
  })),
  ...["1.0", "2.0"].map((ver) => ({
    title: `another bot's token, version ${ver}`,
    reason: "issuer" as const,
    claims: {
      iss: `https://sts.windows.net/${TENANT}/`,
      ver,
      ...(ver === "1.0" ? { appid: OTHER } : { azp: OTHER }),
    },
  })),
  { title: "another bot's audience", reason: "audience", claims: { aud: OTHER } },
  { title: "no audience", reason: "audience", claims: { aud: undefined } },
  { title: "a list of audiences", reason: "audience", claims: { aud: [APP_ID] } },
  {
    title: "the key of a stranger under a known name",
    reason: "signature",
    header: bearer(STRANGER),
  },
  {
    title: "claims that were changed",
    reason: "signature",
    header: async (claims) => {
      const [head, , tail] = (await bearer(KEY)({ ...claims, iat: 1 }))?.split(".") ?? [];
      return `${head}.${part(claims)}.${tail}`;
    },
  },
  { title: "a key of an unknown name", reason: "unknown-key", header: bearer(NAMELESS) },
  {
    title: "a key without a name",
    reason: "unknown-key",
    header: async (claims) => `Bearer ${await sign(claims, { privateKey: KEY.privateKey })}`,
  },
  { title: "a key for encryption", reason: "unknown-key", header: bearer(FOR_ENCRYPTION) },
  {
    title: "no algorithm",
    reason: "algorithm",
    header: (claims) => `Bearer ${part({ alg: "none", kid: "key-1" })}.${part(claims)}.`,
  },
  {
    title: "another algorithm of the same key",
    reason: "algorithm",
    header: (claims) => `Bearer ${part({ alg: "PS256", kid: "key-1" })}.${part(claims)}.AA`,
  },
  {
    title: "the public key as a shared secret",
    reason: "algorithm",
    header: async (claims) => {
      const secret = new TextEncoder().encode(await exportSPKI(KEY.publicKey));
      const signer = new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "key-1" });
      return `Bearer ${await signer.sign(secret)}`;
    },
  },
  {
    title: "a header that asks for more than is understood",
    reason: "algorithm",
    header: (claims) =>
      `Bearer ${part({ alg: "RS256", kid: "key-1", crit: ["exp2"], exp2: 1 })}.${part(claims)}.${part({})}`,
  },
  { title: "a token that is over", reason: "expired", claims: (now) => ({ exp: now - 300 }) },
  { title: "a token without an end", reason: "claims", claims: { exp: undefined } },
  { title: "an end that is no number", reason: "claims", claims: { exp: "2099" } },
  { title: "a token of later", reason: "not-yet-valid", claims: (now) => ({ nbf: now + 301 }) },
  { title: "a key for other channels", reason: "endorsement", header: bearer(DIRECT) },
  { title: "a key for a word", reason: "endorsement", header: bearer(WORDY) },
  { title: "a key for no channel", reason: "endorsement", header: bearer(MUTE) },
];

/** Calls with a good token that does not fit what they bring. */
export const BROUGHT: Refused[] = [
  ...["emulator", "directline", "webchat", "AseChannel", "MSTEAMS", "", null, ["msteams"]].map(
    (channelId) => ({
      title: `the channel ${JSON.stringify(channelId)}`,
      reason: "channel" as const,
      brought: { channelId },
    }),
  ),
  {
    title: "an address that the channel did not sign",
    reason: "service-url",
    brought: { serviceUrl: "https://attacker.example/" },
  },
  { title: "a token without an address", reason: "service-url", claims: { serviceurl: undefined } },
  {
    title: "an address under another name",
    reason: "service-url",
    claims: { serviceurl: undefined, serviceUrl: "http://127.0.0.1:9/" },
    brought: { serviceUrl: "http://127.0.0.1:9/" },
  },
  { title: "no address", reason: "service-url", brought: { serviceUrl: undefined } },
  {
    title: "no address on either side",
    reason: "service-url",
    claims: { serviceurl: undefined },
    brought: { serviceUrl: undefined },
  },
  {
    title: "an address that differs in its last slash",
    reason: "service-url",
    claims: { serviceurl: "http://127.0.0.1:9" },
    brought: { serviceUrl: "http://127.0.0.1:9/" },
  },
  {
    title: "an address that is a list",
    reason: "service-url",
    claims: { serviceurl: ["http://127.0.0.1:9/"] },
    brought: { serviceUrl: ["http://127.0.0.1:9/"] },
  },
  ...[
    { conversation: { id: "a:1", tenantId: OTHER } },
    { channelData: { tenant: { id: OTHER } } },
    { conversation: { id: "a:1", tenantId: OTHER }, channelData: { tenant: { id: TENANT } } },
    { conversation: { id: "a:1" } },
    { conversation: { id: "a:1" }, channelData: {} },
    { conversation: { id: "a:1" }, channelData: { tenant: null } },
    { conversation: { id: "a:1" }, channelData: { tenant: TENANT } },
    { conversation: { id: "a:1" }, channelData: TENANT },
    { conversation: { id: "a:1", tenantId: "" } },
    { conversation: { id: "a:1", tenantId: "" }, channelData: { tenant: { id: TENANT } } },
    { conversation: { id: "a:1", tenantId: null } },
    { conversation: { id: "a:1", tenantId: [TENANT] } },
    { conversation: { id: "a:1", tenantId: { toLowerCase: TENANT } } },
    { conversation: null },
    { conversation: TENANT },
  ].map((brought) => ({
    title: `the tenant of ${JSON.stringify(brought)}`,
    reason: "tenant" as const,
    brought,
  })),
];

/** Makes the value of `Authorization` with a key. */
export function bearer(key: SigningKey): (claims: JWTPayload) => Promise<string> {
  return async (claims) => `Bearer ${await sign(claims, key)}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
