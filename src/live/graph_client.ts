import { CodedError } from "../core/coded_error.ts";
import type { Secret } from "../core/secret.ts";
import { beginningOf } from "./beginning_of.ts";
import { readClaimsChallenge } from "./claims_challenge.ts";
import { type NetworkFault, networkFault } from "./network_fault.ts";
import { readRetryAfter } from "./retry_after.ts";

/** How time passes, and how one reaches the network; replaced in tests. */
export interface Surroundings {
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends after so many milliseconds. */
  sleep(milliseconds: number): Promise<unknown>;
}

/** An answer of Graph, whatever its status. */
export interface GraphResponse {
  status: number;
  /** The beginning of the body, as text. */
  body: string;
  /** There was more of it. */
  isCut: boolean;
  /** How long Graph asks to be left alone, in milliseconds; undefined where it does not say. */
  retryAfter: number | undefined;
  /** What the next token has to show, as JSON for Entra; undefined where it is not that. */
  claims: string | undefined;
  /** For a support ticket; Graph sends one with every answer. */
  requestId: string | null;
  contentType: string | null;
  /** Where a redirect leads to. */
  location: string | null;
}

/** Why Graph gave no answer: it took too long, could not be reached, was not to be asked, or another did. */
export class GraphCallError extends CodedError<
  | "ERR_GRAPH_LATE"
  | "ERR_GRAPH_UNREACHABLE"
  | "ERR_GRAPH_UNTRUSTED"
  | "ERR_GRAPH_NOT_ALLOWED"
  | "ERR_GRAPH_ADDRESS"
  | "ERR_GRAPH_FOREIGN"
> {}

/** Why a call is made again after a pause: Graph asked for that, it failed, or there was no answer. */
export type WaitReason = "asked" | "failed" | "no-answer";

/** What a client of Graph works with. */
export interface GraphClientParts {
  /** Where the token may be sent, and nowhere else: `https://` and a host. */
  origin: string;
  token: Secret;
  surroundings: Surroundings;
  /** No call goes on after this moment, in milliseconds since 1970. */
  until: number;
  /** Is told of each pause before a call is made again, in milliseconds, and why it is made. */
  onWait?: (milliseconds: number, reason: WaitReason) => void;
  /** How much of a body is read, in bytes. */
  mostBytes?: number;
}

/** An answer, or nothing for so long, is waited for, in milliseconds. */
const CALL_TIME = 10_000;

const MOST_TRIES = 3;

/** The first pause where Graph names none; the second is twice as long. */
const FIRST_PAUSE = 500;

/** Source: Microsoft Learn, "Microsoft Graph throttling guidance" and "error responses". */
const TRANSIENT: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Nobody allows it in the meantime. */
const NOT_ALLOWED = "ERR_GRAPH_NOT_ALLOWED";

const MOST_BYTES = 1024 * 1024;

/** Reads from Graph with one token. It never writes, and follows no redirect. */
export class GraphClient {
  readonly #parts: GraphClientParts;

  /** @param parts What it works with. */
  constructor(parts: GraphClientParts) {
    this.#parts = parts;
  }

  /**
   * Makes a GET, and makes it again after a refusal that passes: after the time that Graph asks for, or a
   * growing pause. Where that is longer than what is left, the refusal is the answer.
   *
   * @param address The whole address.
   * @param headers What to send beside the token.
   * @returns The last answer.
   * @throws {GraphCallError} When there is none, or the address is another host's.
   */
  async get(
    address: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<GraphResponse> {
    const { origin, surroundings, until, onWait } = this.#parts;
    // The next page's address comes with the answer, and a token must not follow it anywhere.
    if (!URL.canParse(address) || new URL(address).origin !== new URL(origin).origin) {
      throw new GraphCallError(
        "ERR_GRAPH_ADDRESS",
        "Cannot send the token to this address: found another host than Graph's, ask Graph itself",
      );
    }
    for (let tries = 1; ; tries++) {
      const answer = await this.#tryOnce(address, headers);
      const isFailed = answer instanceof GraphCallError;
      const mayPass = isFailed ? answer.code !== NOT_ALLOWED : TRANSIENT.has(answer.status);
      const pause = Math.max(
        (isFailed ? undefined : answer.retryAfter) ?? 0,
        FIRST_PAUSE * 2 ** (tries - 1),
      );
      const isOver = tries === MOST_TRIES || surroundings.now() + pause >= until;
      if (!mayPass || isOver) {
        if (isFailed) throw answer;
        return answer;
      }
      onWait?.(pause, isFailed ? "no-answer" : reasonToWait(answer));
      await surroundings.sleep(pause);
    }
  }

  async #tryOnce(
    address: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<GraphResponse | GraphCallError> {
    const { surroundings, token, until, mostBytes = MOST_BYTES } = this.#parts;
    const left = Math.max(1, Math.min(CALL_TIME, until - surroundings.now()));
    try {
      const response = await surroundings.fetch(address, {
        headers: {
          accept: "application/json",
          ...headers,
          authorization: `Bearer ${token.reveal()}`,
        },
        redirect: "manual",
        signal: AbortSignal.timeout(left),
      });
      const { text, isCut } = await beginningOf(response, mostBytes);
      return {
        status: response.status,
        body: text,
        isCut,
        retryAfter: readRetryAfter(response.headers.get("retry-after"), surroundings.now()),
        claims: readClaimsChallenge(response.headers.get("www-authenticate")),
        requestId: response.headers.get("request-id") || null,
        contentType: response.headers.get("content-type"),
        location: response.headers.get("location"),
      };
    } catch (error) {
      return errorOf(error);
    }
  }
}

function reasonToWait({ status, retryAfter }: GraphResponse): WaitReason {
  return status === 429 || retryAfter !== undefined ? "asked" : "failed";
}

const FAULTS = {
  late: ["ERR_GRAPH_LATE", "Cannot get an answer of Graph: found none in time, try again later"],
  untrusted: [
    "ERR_GRAPH_UNTRUSTED",
    "Cannot reach Graph: found a certificate that this machine does not trust, often a proxy's; name its authority in NODE_EXTRA_CA_CERTS (Deno: DENO_CERT)",
  ],
  "not-allowed": [
    NOT_ALLOWED,
    "Cannot reach Graph: Deno does not allow this host, add it to --allow-net",
  ],
  unreachable: [
    "ERR_GRAPH_UNREACHABLE",
    "Cannot reach Graph: found no connection, or one that broke off, check the network and a proxy",
  ],
} as const satisfies Record<NetworkFault, readonly [GraphCallError["code"], string]>;

/** What the runtime throws may repeat the address. */
function errorOf(error: unknown): GraphCallError {
  const [code, sentence] = FAULTS[networkFault(error)];
  return new GraphCallError(code, sentence);
}
