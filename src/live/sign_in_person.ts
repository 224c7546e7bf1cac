import type { AuthenticationResult, ConfidentialClientApplication } from "@azure/msal-node";
import { Secret } from "../core/secret.ts";
import type { SignInProof } from "../core/tenant/look_up_outcome.ts";
import type { TenantQuestion } from "../core/tenant/tenant_question.ts";
import { confidentialClient } from "./confidential_client.ts";
import { type LookUpApp, scopeOf } from "./look_up_app.ts";
import { readSignInProblem, type SignInProblem } from "./sign_in_problem.ts";
import type { WatchedNetwork } from "./watched_network.ts";

/** A person who signed in, as Entra states it. */
export interface SignedIn {
  /** Object id and tenant, in lower case. */
  person: TenantQuestion["person"];
  /** A token of his for Graph. */
  token: Secret;
  /** The permissions that it carries, in lower case: what was consented to comes unasked. */
  permissions: ReadonlySet<string>;
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
  readonly #proof: SignInProof;
  readonly #client: ConfidentialClientApplication;
  readonly #network: WatchedNetwork;
  #isCodeUsed = false;

  private constructor(
    app: LookUpApp,
    proof: SignInProof,
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
    proof: SignInProof,
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
    const result = await this.#acquire([scopeOf(this.#app, permission)], claims);
    // What is no token and no refusal either, MSAL takes for an answer.
    if (result === null || result.accessToken === "") return this.#explain(undefined);
    const { uniqueId, tenantId, accessToken, scopes } = result;
    return {
      person: { id: uniqueId.toLowerCase(), tenantId: tenantId.toLowerCase() },
      token: new Secret(accessToken),
      permissions: new Set(scopes.map(permissionIn)),
    };
  }

  #explain(error: unknown): never {
    throw new SignInFault(readSignInProblem(error, this.#network));
  }

  async #acquire(scopes: string[], claims?: string): Promise<AuthenticationResult | null> {
    try {
      return await this.#ask(scopes, claims);
    } catch (error) {
      if (error instanceof SignInFault) throw error;
      return this.#explain(error);
    }
  }

  #ask(scopes: string[], claims?: string): Promise<AuthenticationResult | null> {
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
    // A code is good for one token, and nothing that would bring more is asked for with it.
    if (this.#isCodeUsed) throw new SignInFault({ kind: "interaction", claims });
    this.#isCodeUsed = true;
    const redirectUri = this.#app.redirectUri ?? "";
    return this.#client.acquireTokenByCode({ code: secret, scopes, redirectUri, ...more });
  }
}

/** Entra writes a permission with its API in front, or alone. */
function permissionIn(scope: string): string {
  return scope.slice(scope.lastIndexOf("/") + 1).toLowerCase();
}
