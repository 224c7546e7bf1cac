import { type CryptoKey, createLocalJWKSet, type JWK, type JWSHeaderParameters } from "jose";
import { CodedError } from "../core/coded_error.ts";
import { CallerError } from "./caller_error.ts";
import { isSafeAddress } from "./is_safe_address.ts";

/** A key with which a channel signs. */
export interface ChannelKey {
  key: CryptoKey;
  /** The channels that it may speak for, as it came; undefined where it does not say. */
  endorsements: unknown;
}

/** Why the keys cannot be had, where it is not the network. */
class KeysError extends CodedError<
  "ERR_KEYS_REFUSED" | "ERR_KEYS_UNNAMED" | "ERR_KEYS_UNREADABLE"
> {}

/** How long the metadata and the keys may take, in milliseconds; Teams waits 15 seconds for a turn. */
const TIMEOUT = 5000;

/** After a failure nobody is asked again for so long, in milliseconds: a flood must not be passed on. */
const REST_AFTER_FAILURE = 5000;

/** The same where there is no such key: a new one is named long before it signs. */
const REST_AFTER_SUCCESS = 30_000;

/** Keys are fetched anew after a day, as botbuilder does, in milliseconds. */
const FRESH = 24 * 60 * 60 * 1000;

/** While that fails, the old ones hold for another day. */
const GOOD = 2 * FRESH;

type Keys = ReadonlyMap<string, { find: ReturnType<typeof createLocalJWKSet>; jwk: NamedKey }>;
type NamedKey = JWK & { endorsements?: unknown };

/** The keys with which a channel signs its tokens, fetched when they are first needed. */
export class ChannelKeys {
  readonly #metadataUrl: string;
  readonly #now: () => number;
  readonly #timeout: number;
  #keys: Keys = new Map();
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #restUntil = Number.NEGATIVE_INFINITY;
  #hasFailed = false;
  #fetching: Promise<void> | undefined;
  readonly #onFault: (error: unknown) => void;

  /**
   * @param metadataUrl Of the OpenID document that names the keys.
   * @param now The clock, in milliseconds; replaced in tests.
   * @param timeout How long fetching may take, in milliseconds.
   * @param onFault Is told why the keys cannot be had.
   */
  constructor(
    metadataUrl: string,
    now: () => number = Date.now,
    timeout: number = TIMEOUT,
    onFault: (error: unknown) => void = () => {},
  ) {
    this.#metadataUrl = metadataUrl;
    this.#now = now;
    this.#timeout = timeout;
    this.#onFault = onFault;
  }

  /**
   * Finds the key of a token. Whoever names a key that is known never waits for another one's.
   *
   * @param header The header of the token.
   * @throws {CallerError} `unknown-key`, or `keys-unavailable` when the keys cannot be had, and for a
   *   while after.
   * @throws What jose throws where the key is none that could have signed.
   */
  async find(header: JWSHeaderParameters): Promise<ChannelKey> {
    const { kid } = header;
    // Without a name it would be any key, and so anybody's endorsements.
    if (typeof kid !== "string") throw new CallerError("unknown-key");
    const isKnown = this.#keys.has(kid);
    const isFresh = this.#now() < this.#fetchedAt + FRESH;
    if (!(isFresh && isKnown) && this.#now() >= this.#restUntil) {
      // While the channel does not answer, who names a known key does not wait for it once more.
      const isGood = isKnown && this.#now() < this.#fetchedAt + GOOD;
      const fetching = this.#fetch();
      if (!(isGood && this.#hasFailed)) await fetching;
    }
    const known = this.#keys.get(kid);
    if (known === undefined) {
      throw new CallerError(this.#hasFailed ? "keys-unavailable" : "unknown-key");
    }
    return { key: await known.find(header), endorsements: known.jwk.endorsements };
  }

  /** All who come meanwhile wait for the same documents. */
  #fetch(): Promise<void> {
    this.#fetching ??= this.#renew().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #renew(): Promise<void> {
    try {
      this.#keys = await fetchKeys(this.#metadataUrl, AbortSignal.timeout(this.#timeout));
      this.#hasFailed = false;
      this.#fetchedAt = this.#now();
      this.#restUntil = this.#fetchedAt + REST_AFTER_SUCCESS;
    } catch (error) {
      this.#onFault(error);
      this.#hasFailed = true;
      this.#restUntil = this.#now() + REST_AFTER_FAILURE;
      if (this.#now() >= this.#fetchedAt + GOOD) this.#keys = new Map();
    }
  }
}

/** The document is read anew each time, as the keys may move. */
async function fetchKeys(metadataUrl: string, signal: AbortSignal): Promise<Keys> {
  const { jwks_uri: address } = await fetchObject(metadataUrl, signal);
  if (typeof address !== "string" || !isSafeAddress(address)) {
    throw new KeysError(
      "ERR_KEYS_UNNAMED",
      "Cannot find the keys: the metadata does not name them",
    );
  }
  const { keys } = await fetchObject(address, signal);
  if (!Array.isArray(keys))
    throw new KeysError("ERR_KEYS_UNREADABLE", "Cannot read the keys: the document lists none");
  // Of two with one name the first counts.
  return new Map(keys.filter(isNamed).reverse().map(entryOf));
}

async function fetchObject(address: string, signal: AbortSignal): Promise<Record<string, unknown>> {
  const response = await fetch(address, { signal });
  if (!response.ok) {
    await response.body?.cancel();
    throw new KeysError("ERR_KEYS_REFUSED", "Cannot fetch the keys: the channel refused");
  }
  const found: unknown = await response.json();
  return Object(found);
}

function isNamed(key: unknown): key is NamedKey & { kid: string } {
  return typeof key === "object" && key !== null && "kid" in key && typeof key.kid === "string";
}

/** A set of its own for each, so that jose can find no other key than the one of this name. */
function entryOf(jwk: NamedKey & { kid: string }) {
  return [jwk.kid, { find: createLocalJWKSet({ keys: [jwk] }), jwk }] as const;
}
