import { Secret } from "../core/secret.ts";
import type { LookUpOutcome, SignInProof } from "../core/tenant/look_up_outcome.ts";
import type { LookUpProblem, TenantQuestion } from "../core/tenant/tenant_question.ts";
import {
  LOOK_UP_PERMISSIONS,
  type Seen,
  type SeenUser,
  type Unseen,
} from "../core/tenant/tenant_records.ts";
import { GraphClient, type Surroundings } from "./graph_client.ts";
import { lookAtApp } from "./look_at_app.ts";
import { lookAtLicences, lookAtUser } from "./look_at_user.ts";
import type { LookUpApp } from "./look_up_app.ts";
import { ClaimsNeeded, unseen } from "./see.ts";
import { signInAddress } from "./sign_in_addresses.ts";
import { PersonSignIn, type SignedIn, SignInFault } from "./sign_in_person.ts";
import { WatchedNetwork } from "./watched_network.ts";
import { within } from "./within.ts";

/** Who pressed a button waits for it, so a look takes no longer, in milliseconds. */
const LOOK_TIME = 3500;

/** What is read ends so long before, in milliseconds: what was seen until then is to be shown. */
const SPARE_TIME = 400;

/**
 * Looks at an app in a person's tenant, with the rights of that person and no others. Tokens are let go
 * of when it returns.
 *
 * @param app With what he signs in.
 * @param question What to look at, and for whom.
 * @param proof What he proves with who he is.
 * @param surroundings Time and network.
 * @param lookTime How long it may take, in milliseconds.
 */
export async function lookAtTenant(
  app: LookUpApp,
  question: TenantQuestion,
  proof: SignInProof,
  surroundings: Surroundings,
  lookTime: number = LOOK_TIME,
): Promise<LookUpOutcome> {
  const look = new Look(app, question, surroundings, surroundings.now() + lookTime);
  try {
    return await within(lookTime, look.make(proof));
  } catch (error) {
    return look.outcomeOf(error);
  }
}

/** One look of one person. */
class Look {
  readonly #app: LookUpApp;
  readonly #question: TenantQuestion;
  readonly #surroundings: Surroundings;
  readonly #until: number;
  /** What Graph wants to see in a token, as JSON; undefined until it does. */
  #wanted: string | undefined;

  constructor(app: LookUpApp, question: TenantQuestion, surroundings: Surroundings, until: number) {
    this.#app = app;
    this.#question = question;
    this.#surroundings = surroundings;
    this.#until = until - SPARE_TIME;
  }

  async make(proof: SignInProof): Promise<LookUpOutcome> {
    const { person } = this.#question;
    const network = new WatchedNetwork(this.#surroundings.fetch, () => this.#timeLeft());
    const signIn = await PersonSignIn.prepare(this.#app, person.tenantId, proof, network);
    const signedIn = await signIn.tokenFor(LOOK_UP_PERMISSIONS.app);
    if (!isSamePerson(signedIn, person)) return failed("somebody-else");
    try {
      return await this.#lookWith(signIn, signedIn);
    } catch (error) {
      if (!(error instanceof ClaimsNeeded)) throw error;
      this.#wanted = error.claims;
      // Once more with what Graph wants to see; if that needs the person, Entra says so.
      const again = await signIn.tokenFor(LOOK_UP_PERMISSIONS.app, error.claims);
      if (!isSamePerson(again, person)) return failed("somebody-else");
      return await this.#lookWith(signIn, again);
    }
  }

  /** What a failure leaves to do. */
  outcomeOf(error: unknown): LookUpOutcome {
    if (error instanceof ClaimsNeeded) return this.#signInByHand(error.claims);
    if (!(error instanceof SignInFault)) return failed(isTimeOver(error) ? "late" : "failed");
    const { problem } = error;
    return problem.kind === "problem"
      ? failed(problem.problem)
      : this.#signInByHand(problem.claims ?? this.#wanted);
  }

  #timeLeft(): number {
    return Math.max(1, this.#until - this.#surroundings.now());
  }

  #signInByHand(claims: string | undefined): LookUpOutcome {
    const { tenantId } = this.#question.person;
    const { redirectUri } = this.#app;
    if (redirectUri === undefined) return failed("sign-in-refused");
    return { kind: "sign-in", url: signInAddress(redirectUri, tenantId, claims) };
  }

  async #lookWith(signIn: PersonSignIn, signedIn: SignedIn): Promise<LookUpOutcome> {
    const { graphOrigin } = this.#app;
    const { appId, user } = this.#question;
    const seeing = user === undefined ? undefined : this.#seeUser(signIn, signedIn, user);
    // Two sign-ins at once would explain each other's refusals, so the next one waits for this.
    const ofApp = await lookAtApp(this.#reading(signedIn.token), graphOrigin, appId).finally(
      () => seeing,
    );
    const ofUser = await seeing;
    const at = Math.floor(this.#surroundings.now() / 1000);
    const why = whyNothing(Object.values(ofApp));
    if (why !== undefined) return failed(why);
    const records = { at, ...ofApp, ...(ofUser === undefined ? {} : { user: ofUser }) };
    return { kind: "seen", records };
  }

  /** What is optional must not keep what is asked for from being shown. */
  async #seeUser(signIn: PersonSignIn, signedIn: SignedIn, name: string): Promise<SeenUser> {
    const { userExists, hasMailbox } = LOOK_UP_PERMISSIONS;
    // One behind the other: what the network says of a sign-in is said of the last one.
    const existsToken = await extraToken(signIn, signedIn, userExists);
    const mailboxToken = await extraToken(signIn, signedIn, hasMailbox);
    const [exists, mailbox] = await Promise.all([
      this.#seeWith(existsToken, lookAtUser, name),
      this.#seeWith(mailboxToken, lookAtLicences, name),
    ]);
    return { name, exists, hasMailbox: mailbox };
  }

  async #seeWith<T>(
    token: Secret | Unseen,
    look: (client: GraphClient, graphOrigin: string, user: string) => Promise<Seen<T>>,
    name: string,
  ): Promise<Seen<T>> {
    if (!(token instanceof Secret)) return unseen(token);
    try {
      return await look(this.#reading(token), this.#app.graphOrigin, name);
    } catch (error) {
      // Nobody signs in once more for what is optional.
      if (error instanceof ClaimsNeeded) return unseen("forbidden");
      throw error;
    }
  }

  #reading(token: Secret): GraphClient {
    return new GraphClient({
      origin: this.#app.graphOrigin,
      token,
      surroundings: this.#surroundings,
      until: this.#until,
    });
  }
}

/** What goes beyond the app is left out where it cannot be had; nobody signs in once more for it. */
async function extraToken(
  signIn: PersonSignIn,
  { token, permissions }: SignedIn,
  permission: string,
): Promise<Secret | Unseen> {
  if (permissions.has(permission.toLowerCase())) return token;
  try {
    return (await signIn.tokenFor(permission)).token;
  } catch (error) {
    if (!(error instanceof SignInFault)) throw error;
    const { problem } = error;
    return problem.kind === "problem" ? WITHOUT_TOKEN[problem.problem] : "not-consented";
  }
}

/** Why a thing was not seen for which no token could be had. */
const WITHOUT_TOKEN: Readonly<Record<LookUpProblem, Unseen>> = {
  "consent-missing": "not-consented",
  forbidden: "forbidden",
  "somebody-else": "forbidden",
  "sign-in-refused": "not-consented",
  throttled: "throttled",
  late: "late",
  failed: "failed",
};

/** Where not one thing was seen of the app, why not; undefined where one was. */
function whyNothing(parts: readonly Seen<unknown>[]): LookUpProblem | undefined {
  const whys = parts.map((part) => (part.kind === "unseen" ? part.why : undefined));
  if (whys.includes(undefined)) return undefined;
  const problems = ["throttled", "late", "failed"] as const;
  return problems.find((problem) => whys.includes(problem)) ?? "forbidden";
}

/** A token of somebody else's would show what only he may see. */
function isSamePerson({ person }: SignedIn, { id, tenantId }: TenantQuestion["person"]): boolean {
  return person.id === id.toLowerCase() && person.tenantId === tenantId.toLowerCase();
}

function isTimeOver(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

function failed(problem: LookUpProblem): LookUpOutcome {
  return { kind: "failed", problem };
}
