import type {
  Directory,
  Registration,
  ServicePrincipal,
  Tenant,
  User,
} from "./stand_in_directory.ts";
import type { TokenMint } from "./token_mint.ts";

/** What the person does who is asked to sign in. */
export interface SignIns {
  /** Who it is, by object id or user principal name; whom the login hint names unless told. */
  user: string | undefined;
  /** Whether he consents to what is not consented to yet. */
  consents: boolean;
  /** Whether a token of his carries all that was consented to, and not only what was asked for. */
  givesAll: boolean;
  /** How many polls find him not done yet, after he was given a device code. */
  pendingPolls: number;
  /** What a device code comes to then. */
  deviceEnds: "signed-in" | "declined" | "expired" | "slow-down";
}

/** A code of one use, as a sign-in in a browser gives it. */
export interface IssuedCode {
  appId: string;
  user: User;
  redirectUri: string;
  scope: string;
  claims: string | undefined;
  challenge: string | undefined;
  isUsed: boolean;
}

/** All that the stand-in of Entra works with. */
export interface EntraState {
  directory: Directory;
  mint: TokenMint;
  /** Where it is. */
  loginOrigin: string;
  signIns: SignIns;
  codes: Map<string, IssuedCode>;
  /** How often each device code was asked about, and for what it is. */
  deviceCodes: Map<string, { appId: string; polls: number }>;
  refreshTokens: Map<string, { appId: string; user: User }>;
  /** Names of Microsoft Graph in a scope. */
  graphNames: string[];
}

/** An app that asks for a token in a tenant. */
export interface Client {
  tenant: Tenant;
  registration: Registration;
  /** Undefined where the app was never consented to there. */
  principal: ServicePrincipal | undefined;
  /** By what it proved that it is the app, as `appidacr` says it: nothing, a secret, a certificate. */
  proof: "0" | "1" | "2";
}

/** A person who is proven to be there. */
export interface Person {
  user: User;
  /** How he proved who he is, as `amr` says it. */
  methods: readonly string[];
  /** The `claims` of his sign-in. */
  claims?: string | undefined;
}
