import type { JWTPayload } from "jose";
import type { Certified } from "../server/make_certificate.ts";
import { type CloudFaults, makeFaults } from "./cloud_faults.ts";
import type { EntraState, SignIns } from "./entra_state.ts";
import { type Directory, GRAPH_APP_ID } from "./stand_in_directory.ts";
import { answerEntra } from "./stand_in_entra.ts";
import { answerGraph } from "./stand_in_graph.ts";
import { type CloudRequest, startService } from "./stand_in_server.ts";
import { makeMint } from "./token_mint.ts";

/** Microsoft's cloud on loopback, over https: Entra's sign-in, and what is used of Microsoft Graph. */
export interface StandInCloud {
  /** Where one signs in; a tenant's authority is this, a slash and the tenant. */
  loginOrigin: string;
  graphOrigin: string;
  /** What exists; changed at will. */
  directory: Directory;
  /** What people do who are asked to sign in; changed at will. */
  signIns: SignIns;
  faults: CloudFaults;
  /** What was asked, first to last. */
  requests: CloudRequest[];
  /** How many members of a collection make a page. */
  paging: { size: number };
  /** Makes the token that the Teams client sends for somebody: `aud`, `tid` and `oid` are needed. */
  mintUserToken(claims: JWTPayload & { aud: string; tid: string; oid: string }): Promise<string>;
  /** Makes a token with any claims. */
  mintToken(claims: JWTPayload): Promise<string>;
  /** Back to the beginning: nobody in it, no faults, nothing asked. */
  reset(): void;
  /** Closes both services. */
  stop(): Promise<void>;
}

const PAGE_SIZE = 100;

/** A person who does what he is asked to, at once. */
const AT_ONCE: SignIns = {
  user: undefined,
  consents: true,
  givesAll: true,
  pendingPolls: 0,
  deviceEnds: "signed-in",
};

/** App id of Teams on a desktop. */
const TEAMS = "1fec8e78-bce4-4aaf-ab1b-5451cc387264";

/**
 * Starts the cloud, with nobody in it.
 *
 * @param certificate Of `localhost`; a process has to trust its authority from its start.
 */
export async function startCloud(certificate: Certified): Promise<StandInCloud> {
  const mint = await makeMint();
  const directory: Directory = { tenants: [] };
  const requests: CloudRequest[] = [];
  const faults = makeFaults();
  const paging = { size: PAGE_SIZE };
  const common = { certificate, faults, requests };
  const graphNames = ["https://graph.microsoft.com", GRAPH_APP_ID];
  const state: EntraState = {
    directory,
    mint,
    loginOrigin: "",
    signIns: { ...AT_ONCE },
    codes: new Map(),
    deviceCodes: new Map(),
    refreshTokens: new Map(),
    graphNames,
  };
  const entra = await startService({
    ...common,
    name: "entra",
    answer: (asked) => answerEntra(state, asked),
  });
  const loginOrigin = entra.origin;
  state.loginOrigin = loginOrigin;
  const check = { directory, mint, loginOrigin, audiences: graphNames };
  const graph = await startService({
    ...common,
    name: "graph",
    answer: (asked) => answerGraph({ ...check, origin: graph.origin, paging }, asked),
  });
  // Whoever uses it under its own address may name it so.
  graphNames.push(graph.origin);
  return {
    loginOrigin,
    graphOrigin: graph.origin,
    directory,
    signIns: state.signIns,
    faults,
    requests,
    paging,
    mintUserToken: (claims) =>
      mint.sign({
        ver: "2.0",
        iss: `${loginOrigin}/${claims.tid}/v2.0`,
        azp: TEAMS,
        azpacr: "0",
        scp: "access_as_user",
        sub: `of-${claims.aud}-${claims.oid}`,
        ...claims,
      }),
    mintToken: mint.sign,
    reset: () => {
      directory.tenants.length = 0;
      requests.length = 0;
      faults.clear();
      paging.size = PAGE_SIZE;
      Object.assign(state.signIns, AT_ONCE);
    },
    stop: async () => {
      await Promise.all([entra.stop(), graph.stop()]);
    },
  };
}
