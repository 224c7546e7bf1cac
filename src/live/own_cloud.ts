import { type Cloud, cloudOfGraphHost } from "../core/graph/clouds.ts";
import { httpsOrigin } from "./https_origin.ts";
import { OwnAppError } from "./own_app_error.ts";
import type { Setting } from "./read_own_app.ts";

/** Where the token comes from, and the one place it is sent to; both `https://` and a host. */
export interface OwnCloud {
  loginOrigin: string;
  graphOrigin: string;
  /** The sign-in host is none that MSAL knows. */
  isCustom: boolean;
}

const AUTHORITY = "AZURE_AUTHORITY_HOST";
const GRAPH = "GRAPH_ENDPOINT";

/** Where one signs in to Microsoft's clouds, each with the name that the cloud's table has for it. */
const LOGIN_HOSTS: ReadonlyMap<string, Cloud["loginHost"]> = new Map([
  ["login.microsoftonline.com", "login.microsoftonline.com"],
  ["login.microsoftonline.us", "login.microsoftonline.us"],
  ["login.chinacloudapi.cn", "login.chinacloudapi.cn"],
  ["login.partner.microsoftonline.cn", "login.chinacloudapi.cn"],
]);

/**
 * Reads a cloud of one's own from the environment.
 *
 * @param setting The environment.
 * @returns Finds the cloud of a request, by the host of its Graph.
 * @throws {OwnAppError} When an address is none, or only half of the cloud is described. What is
 * returned throws where the settings are for another cloud than the request.
 */
export function readOwnCloud(setting: Setting): (graphHost: string) => OwnCloud {
  const login = originIn(setting, AUTHORITY);
  const graphOrigin = originIn(setting, GRAPH);
  const known = login === undefined ? undefined : LOGIN_HOSTS.get(new URL(login).host);
  if (login !== undefined && graphOrigin !== undefined) {
    const cloud = { loginOrigin: login, graphOrigin, isCustom: known === undefined };
    const set = cloudOfGraphHost(new URL(graphOrigin).host);
    if (set === undefined || set.loginHost !== known) return () => cloud;
    return (graphHost) => {
      if (cloudOfGraphHost(graphHost) !== set) throw otherCloud(graphHost, set.graphHost);
      return cloud;
    };
  }
  if (graphOrigin !== undefined || (login !== undefined && known === undefined)) {
    const [found, missing] = login === undefined ? [GRAPH, AUTHORITY] : [AUTHORITY, GRAPH];
    throw new OwnAppError(
      "ERR_CLOUD_INCOMPLETE",
      `Cannot tell which cloud to use: found ${found} and no ${missing}, set both or neither`,
    );
  }
  return (graphHost) => cloudOf(graphHost, known);
}

function cloudOf(graphHost: string, login: string | undefined): OwnCloud {
  const cloud = cloudOfGraphHost(graphHost);
  if (cloud === undefined) {
    throw new OwnAppError(
      "ERR_CLOUD_INVALID",
      `Cannot tell where to sign in for this request: found a host that is none of Microsoft's, set ${AUTHORITY} and ${GRAPH}`,
    );
  }
  if (login !== undefined && login !== cloud.loginHost) {
    throw new OwnAppError(
      "ERR_CLOUD_MISMATCH",
      `Cannot use ${AUTHORITY} for this request: found ${login}, and ${cloud.graphHost} takes tokens of ${cloud.loginHost}; paste the request with its host, or clear the setting`,
    );
  }
  return {
    loginOrigin: `https://${cloud.loginHost}`,
    graphOrigin: `https://${cloud.graphHost}`,
    isCustom: false,
  };
}

/** How each of the settings may look. */
const EXAMPLES: Readonly<Record<string, string>> = {
  [AUTHORITY]: "https://login.example.com",
  [GRAPH]: "https://graph.example.com",
};

function otherCloud(graphHost: string, found: string): OwnAppError {
  return new OwnAppError(
    "ERR_CLOUD_MISMATCH",
    `Cannot use ${GRAPH} for this request: found ${found}, and the request is one of ${graphHost}; paste the request with its host, or clear ${AUTHORITY} and ${GRAPH}`,
  );
}

/** Azure's SDKs take the host with `https://` and without. */
function originIn(setting: Setting, name: string): string | undefined {
  const value = setting(name)?.trim() || undefined;
  if (value === undefined) return undefined;
  const origin = httpsOrigin(value.includes("://") ? value : `https://${value}`);
  if (origin !== undefined) return origin;
  throw new OwnAppError(
    "ERR_CLOUD_INVALID",
    `Cannot use ${name} as it is not an https origin: found something else, ${value.length} long, set it as in ${EXAMPLES[name]}`,
  );
}
