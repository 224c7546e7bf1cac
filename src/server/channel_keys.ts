import {
  type CryptoKey,
  createRemoteJWKSet,
  type FlattenedJWSInput,
  type JWK,
  type JWSHeaderParameters,
} from "jose";
import { CallerError } from "./caller_error.ts";

/** How long the metadata and the keys may take, in milliseconds; Teams waits 15 seconds for a turn. */
const TIMEOUT = 5000;

/** After a failure nobody is asked again for so long, in milliseconds: a flood must not be passed on. */
const REST = 5000;

/** Keys are fetched anew after a day, as botbuilder does, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000;

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** The keys with which a channel signs its tokens, fetched when they are first needed. */
export class ChannelKeys {
  readonly #metadataUrl: string;
  readonly #now: () => number;
  #set: Promise<KeySet> | undefined;
  #restUntil = 0;

  /**
   * @param metadataUrl Of the OpenID document that names the keys.
   * @param now The clock, in milliseconds; replaced in tests.
   */
  constructor(metadataUrl: string, now: () => number = Date.now) {
    this.#metadataUrl = metadataUrl;
    this.#now = now;
  }

  /**
   * Finds the key of a token, for `jwtVerify` of jose.
   *
   * @throws {CallerError} `keys-unavailable` when the document cannot be had, and for a while after.
   * @throws What jose throws where there is no such key, or the keys cannot be had.
   */
  async find(header: JWSHeaderParameters, token: FlattenedJWSInput): Promise<CryptoKey> {
    const set = await this.#keySet();
    return await set(header, token);
  }

  /** The channels that a key may speak for; undefined where it does not say. */
  async endorsements(kid: string | undefined): Promise<readonly unknown[] | undefined> {
    const set = await this.#keySet();
    const key: (JWK & { endorsements?: unknown }) | undefined = set
      .jwks()
      ?.keys.find((one) => one.kid === kid);
    return Array.isArray(key?.endorsements) ? key.endorsements : undefined;
  }

  async #keySet(): Promise<KeySet> {
    if (this.#now() < this.#restUntil) throw new CallerError("keys-unavailable");
    // All who come meanwhile wait for the same document.
    this.#set ??= openKeySet(this.#metadataUrl);
    try {
      return await this.#set;
    } catch {
      this.#set = undefined;
      this.#restUntil = this.#now() + REST;
      throw new CallerError("keys-unavailable");
    }
  }
}

async function openKeySet(metadataUrl: string): Promise<KeySet> {
  const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error("The metadata was refused");
  const { jwks_uri: address } = (await response.json()) as { jwks_uri?: unknown };
  if (typeof address !== "string") throw new Error("The metadata names no keys");
  return createRemoteJWKSet(new URL(address), {
    timeoutDuration: TIMEOUT,
    cooldownDuration: REST,
    cacheMaxAge: KEPT,
  });
}
