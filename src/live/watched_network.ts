import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from "@azure/msal-node";
import { type NetworkFault, networkFault } from "./network_fault.ts";
import { parsedJson } from "./parsed_json.ts";

/** An answer of a sign-in, or nothing for so long, is waited for, in milliseconds. */
const CALL_TIME = 15_000;

/** What a refusal is called that only says to ask again. */
const PENDING: readonly unknown[] = ["authorization_pending", "slow_down"];

/**
 * The network as MSAL uses it. MSAL passes on neither what the service answered nor why there was no
 * answer, so both are kept here.
 */
export class WatchedNetwork implements INetworkModule {
  readonly #fetch: typeof globalThis.fetch;
  readonly #callTime: () => number;
  #status: number | undefined;
  #refusal: string | undefined;
  #fault: NetworkFault | undefined;

  /**
   * @param fetch Reaches the network.
   * @param callTime How long the answer to a call that begins now is waited for, in milliseconds.
   */
  constructor(fetch: typeof globalThis.fetch, callTime: () => number = () => CALL_TIME) {
    this.#fetch = fetch;
    this.#callTime = callTime;
  }

  /** The status of the last answer; undefined where the last call had none. */
  get status(): number | undefined {
    return this.#status;
  }

  /** The last answer that was a refusal, as JSON: to be read like a paste, never to be shown. */
  get refusal(): string | undefined {
    return this.#refusal;
  }

  /** Why the last call had no answer; undefined where it had one. */
  get fault(): NetworkFault | undefined {
    return this.#fault;
  }

  /** A GET, as MSAL asks for it. */
  async sendGetRequestAsync<T>(
    url: string,
    options?: NetworkRequestOptions,
    timeout?: number,
  ): Promise<NetworkResponse<T>> {
    return await this.#send(url, "GET", options, timeout);
  }

  /** A POST, as MSAL asks for it. */
  async sendPostRequestAsync<T>(
    url: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> {
    return await this.#send(url, "POST", options);
  }

  async #send<T>(
    url: string,
    method: "GET" | "POST",
    options: NetworkRequestOptions = {},
    timeout: number = this.#callTime(),
  ): Promise<NetworkResponse<T>> {
    this.#status = undefined;
    try {
      const response = await this.#fetch(url, {
        method,
        headers: options.headers ?? {},
        ...(method === "POST" && { body: options.body ?? "" }),
        // What is sent here proves who one is: it must not go on to another host.
        redirect: "error",
        signal: AbortSignal.timeout(timeout),
      });
      const text = await response.text();
      this.#status = response.status;
      this.#fault = undefined;
      this.#keepRefusal(text);
      return {
        headers: Object.fromEntries(response.headers),
        body: JSON.parse(text) as T,
        status: response.status,
      };
    } catch (error) {
      if (!(error instanceof SyntaxError)) this.#fault = networkFault(error);
      throw error;
    }
  }

  #keepRefusal(text: string): void {
    const { error } = Object(parsedJson(text)) as { error?: unknown };
    if (error !== undefined && !PENDING.includes(error)) this.#refusal = text;
  }
}
