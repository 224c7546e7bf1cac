import { createHash } from "node:crypto";
import { decodeJwt, errors, type JWSHeaderParameters, type JWTPayload, jwtVerify } from "jose";
import type { LRUCache } from "lru-cache";
import { expiring } from "../bot/expiring.ts";
import { CallerError, type Refusal } from "./caller_error.ts";
import { ChannelKeys } from "./channel_keys.ts";
import type { AppRegistration } from "./read_app.ts";

/** Who calls, as a token of the Bot Framework proves it. */
export interface Caller {
  claims: JWTPayload;
  /** The channels that the key may speak for, as they came; undefined where it does not say. */
  endorsements: unknown;
}

/** How far apart clocks may be, in seconds. Source: `clockTolerance` in botframework-connector. */
const CLOCK_TOLERANCE = 300;

/** Teams signs many calls with one token, so what was checked once counts for so long, in milliseconds. */
const KEPT = 5 * 60 * 1000;

const MOST_KEPT = 500;

/** What jose says about a claim, in our words. */
const CLAIM_REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ["iss", "issuer"],
  ["aud", "audience"],
  ["nbf", "not-yet-valid"],
]);

/** What else jose throws, in our words. */
const CODE_REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  [errors.JWTExpired.code, "expired"],
  [errors.JOSEAlgNotAllowed.code, "algorithm"],
  [errors.JWKSNoMatchingKey.code, "unknown-key"],
  [errors.JWSSignatureVerificationFailed.code, "signature"],
  [errors.JWSInvalid.code, "malformed"],
  [errors.JWTInvalid.code, "malformed"],
  [errors.JOSENotSupported.code, "algorithm"],
]);

/**
 * Checks the tokens of those who call the bot. Only the Bot Connector's are accepted: those of the
 * Emulator and of other bots, which botbuilder knows too, have another issuer.
 */
export class CallerVerifier {
  readonly #app: AppRegistration;
  readonly #keys: ChannelKeys;
  readonly #now: () => number;
  /** By a hash of the token, so that none is kept. */
  readonly #known: LRUCache<string, Caller>;

  /**
   * @param app Which app the bot is.
   * @param now The clock, in milliseconds since 1970; replaced in tests.
   * @param keys The channel's; made for the app unless told.
   */
  constructor(
    app: AppRegistration,
    now: () => number = Date.now,
    keys: ChannelKeys = new ChannelKeys(app.channel.metadataUrl, now),
  ) {
    this.#app = app;
    this.#keys = keys;
    this.#now = now;
    this.#known = expiring({ max: MOST_KEPT, ttl: KEPT, perf: { now }, ttlResolution: 0 });
  }

  /**
   * Checks the header of a call.
   *
   * @param header The value of `Authorization`.
   * @throws {CallerError} When it holds no token, or one that is not good here.
   *
   * Source: Microsoft Learn, "Authenticate requests from the Bot Connector service to your bot".
   */
  async verify(header: string | undefined): Promise<Caller> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(header ?? "")?.[1];
    if (token === undefined) throw new CallerError(header ? "malformed" : "no-token");
    const key = createHash("sha256").update(token).digest("base64url");
    const known = this.#known.get(key);
    if (known !== undefined && !this.#isOver(known)) return known;
    const caller = await this.#check(token).catch((error) => {
      throw error instanceof CallerError ? error : new CallerError(refusalOf(error));
    });
    this.#known.set(key, caller);
    return caller;
  }

  async #check(token: string): Promise<Caller> {
    const { id, channel } = this.#app;
    // Most of what is made up ends here, before any key is looked for.
    const { iss, aud } = decodeJwt(token);
    if (iss !== channel.issuer) throw new CallerError("issuer");
    if (aud !== id) throw new CallerError("audience");
    let endorsements: unknown;
    const find = async (header: JWSHeaderParameters) => {
      const found = await this.#keys.find(header);
      endorsements = found.endorsements;
      return found.key;
    };
    const { payload } = await jwtVerify(token, find, {
      issuer: channel.issuer,
      audience: id,
      algorithms: ["RS256"],
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(this.#now()),
      requiredClaims: ["exp"],
    });
    return { claims: payload, endorsements };
  }

  #isOver({ claims: { exp = 0 } }: Caller): boolean {
    return this.#now() / 1000 >= exp + CLOCK_TOLERANCE;
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof errors.JWTClaimValidationFailed) {
    return CLAIM_REFUSALS.get(error.claim) ?? "claims";
  }
  const known = error instanceof errors.JOSEError ? CODE_REFUSALS.get(error.code) : undefined;
  // What is left has to do with what the keys are.
  return known ?? "keys-unavailable";
}
