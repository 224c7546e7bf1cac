import type { AuthenticationResult, ConfidentialClientApplication } from "@azure/msal-node";
import { Secret } from "../core/secret.ts";
import type { TenantQuestion } from "../core/tenant/tenant_question.ts";
import { confidentialClient } from "./confidential_client.ts";
import { type LookUpApp, scopeOf } from "./look_up_app.ts";
import { readSignInProblem, type SignInProblem } from "./sign_in_problem.ts";
import type { WatchedNetwork } from "./watched_network.ts";

/** What a person proves with who he is: Teams' token of him, or a code of Entra's sign-in page. */
export interface PersonProof {
  kind: "token" | "code";
  secret: Secret;
}

/** A person who signed in, as Entra states it. */
export interface SignedIn {
  /** Object id and tenant, in lower case. */
  person: TenantQuestion["person"];
  /** A token of his for Graph. */
  token: Secret;
}

/** A sign-in that brought no token, and what that leaves to do. */
export class SignInFault extends Error {
  override readonly name = "SignInFault";
  readonly problem: SignInProblem;

  /** @param problem What it leaves to do. */
  constructor(problem: SignInProblem) {
    super("Entra gave no token");
    this.problem = problem;
  }
}

/** Signs one person in, for one look. What MSAL keeps is gone with it. */
export class PersonSignIn {
  readonly #app: LookUpApp;
  readonly #proof: PersonProof;
  readonly #client: ConfidentialClientApplication;
  readonly #network: WatchedNetwork;
  #account: AuthenticationResult["account"] = null;

  private constructor(
    app: LookUpApp,
    proof: PersonProof,
    client: ConfidentialClientApplication,
    network: WatchedNetwork,
  ) {
    this.#app = app;
    this.#proof = proof;
    this.#client = client;
    this.#network = network;
  }

  /**
   * Prepares the sign-in.
   *
   * @param app Which app he signs in to.
   * @param tenantId His tenant, a GUID.
   * @param proof What he proves with who he is.
   * @param network Reaches Entra.
   */
  static async prepare(
    app: LookUpApp,
    tenantId: string,
    proof: PersonProof,
    network: WatchedNetwork,
  ): Promise<PersonSignIn> {
    const msal = await import("@azure/msal-node");
    const authority = `${app.loginOrigin}/${tenantId}`;
    const client = confidentialClient(msal, {
      ...app.client,
      authority,
      answersChallenges: true,
      network,
    });
    return new PersonSignIn(app, proof, client, network);
  }

  /**
   * Gets a token of the person's own.
   *
   * @param permission The delegated permission that it is to carry.
   * @param claims What it has to show beside, as JSON.
   * @throws {SignInFault} Why there is none.
   */
  async tokenFor(permission: string, claims?: string): Promise<SignedIn> {
    const result = await this.#acquire([scopeOf(this.#app, permission)], claims).catch((error) =>
      this.#explain(error),
    );
    // What is no token and no refusal either, MSAL takes for an answer.
    if (result === null || result.accessToken === "") return this.#explain(undefined);
    this.#account = result.account;
    const person = {
      id: result.uniqueId.toLowerCase(),
      tenantId: result.tenantId.toLowerCase(),
    };
    return { person, token: new Secret(result.accessToken) };
  }

  #explain(error: unknown): never {
    throw new SignInFault(readSignInProblem(error, this.#network));
  }

  #acquire(scopes: string[], claims?: string): Promise<AuthenticationResult | null> {
    const secret = this.#proof.secret.reveal();
    const more = claims === undefined ? {} : { claims };
    if (this.#proof.kind === "token") {
      return this.#client.acquireTokenOnBehalfOf({
        oboAssertion: secret,
        scopes,
        skipCache: true,
        ...more,
      });
    }
    // A code is good for one token; the next ones come by what was given beside it.
    if (this.#account !== null) {
      const account = this.#account;
      return this.#client.acquireTokenSilent({ account, scopes, ...more });
    }
    const redirectUri = this.#app.redirectUri ?? "";
    return this.#client.acquireTokenByCode({ code: secret, scopes, redirectUri, ...more });
  }
}
