import { Buffer } from "node:buffer";
import { mintToken } from "../mint_token.ts";

/** Something that people paste, and that must not leave. */
export interface Canary {
  name: string;
  paste: string;
  /** What of it must not be seen anywhere. */
  secrets: readonly string[];
}

const ADDRESS = "https://graph.microsoft.com/v1.0/users/zoe@contoso.com/messages";
const REQUEST = `GET ${ADDRESS}`;
const DENIED =
  '{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}';
const LOGIN = "POST https://login.microsoftonline.com/common/oauth2/v2.0/token";

/** A text that looks as if it were random, and is the same each time. */
function random(seed: string, length: number): string {
  const bytes = Buffer.from(`${seed}/budgerigar/${seed}`.repeat(20));
  return Buffer.from(bytes.map((byte, at) => (byte * 31 + at * at * 17) % 256))
    .toString("base64url")
    .slice(0, length);
}

const SIGNATURE = random("signature", 86);
const PERSON = "budgerigar.person@private.example";

/** The token's facts may be shown; who its user is, and the token itself, may not. */
function token(kind: string, claims: object = {}): { whole: string; secrets: string[] } {
  const payload = {
    jti: random(kind, 20),
    upn: PERSON,
    unique_name: PERSON,
    preferred_username: PERSON,
    name: "Budgerigar Personname",
    ipaddr: "2001:db8:aaaa:bbbb::77",
    note: "budgerigar-of-a-claim",
    aud: "https://graph.microsoft.com",
    idtyp: "user",
    scp: "User.Read",
    exp: 4_000_000_000,
    ...claims,
  };
  const unsigned = mintToken(payload, { signed: false });
  const own = unsigned.split(".")[1] ?? "";
  const { name, ipaddr, note, jti } = payload;
  return {
    whole: `${unsigned}.${SIGNATURE}`,
    secrets: [own, SIGNATURE, PERSON, name, ipaddr, note, jti],
  };
}

const ACCESS = token("access");
const APP = token("app", { idtyp: "app", scp: undefined, roles: ["User.Read.All"] });
const ID = token("id", {
  idtyp: undefined,
  scp: undefined,
  aud: "00000000-0000-4000-8000-0000000000aa",
});
const ASSERTION = token("assertion", { aud: "https://login.microsoftonline.com/common" });
const TICKET = `EwBwA8l6BAAU${random("ticket", 160)}`;
const CLIENT_SECRET = `abc8Q~${random("client", 34)}`;
const REFRESH = `0.AXoA${random("refresh", 120)}`;
const NEWER_REFRESH = `1.AXoA${random("newer", 120)}`;
const PERSONAL_REFRESH = `M.C5_BAY.0.U.${random("personal", 80)}`;
const CODE = `0.AXoA${random("code", 110)}`;
const DEVICE = `DAQABAAEAA${random("device", 90)}`;
const COOKIE = random("cookie", 90);
const SAS = `${random("sas", 42)}%3D`;
const PASSWORD = "Budgerigar-Pass-9876!";
const KEY = `${random("key", 84)}==`;
const PEM = random("pem", 64);
const API_KEY = random("api", 40);

/** A call with something in it, what it was answered, and a sentence. */
function call(lines: string): string {
  return [lines, DENIED, "Budgerigars whistle quietly behind our office."].join("\n");
}

const SENTENCE = "Budgerigars whistle quietly";

/** All that is brought to every door. */
export const CANARIES: readonly Canary[] = [
  row("a user's token", `${REQUEST}\nAuthorization: Bearer ${ACCESS.whole}`, ACCESS.secrets),
  row(
    "an app's token in curl",
    `curl -H "Authorization: Bearer ${APP.whole}" "${ADDRESS}"`,
    APP.secrets,
  ),
  row("a token alone on its lines", `${APP.whole.replaceAll(/.{70}/g, "$&\n")}\n${REQUEST}`, [
    ...APP.secrets.slice(0, 2),
  ]),
  row(
    "the answer of a token request",
    `${REQUEST}\n${JSON.stringify({
      token_type: "Bearer",
      access_token: ACCESS.whole,
      id_token: ID.whole,
      refresh_token: REFRESH,
    })}`,
    [...ACCESS.secrets, ...ID.secrets, REFRESH],
  ),
  row("a personal account's ticket", `${REQUEST}\nAuthorization: Bearer ${TICKET}`, [TICKET]),
  row(
    "a token request with a client secret",
    `${REQUEST}\n${LOGIN}\n\nclient_id=00000000-0000-4000-8000-0000000000aa&client_secret=${CLIENT_SECRET}&grant_type=client_credentials&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default`,
    [CLIENT_SECRET],
  ),
  row(
    "a client secret in curl",
    `curl -X POST -d "client_secret=${encodeURIComponent(CLIENT_SECRET)}" https://login.microsoftonline.com/common/oauth2/v2.0/token\n${REQUEST}`,
    [CLIENT_SECRET],
  ),
  row("a client secret in settings", `AZURE_CLIENT_SECRET=${CLIENT_SECRET}\n${REQUEST}`, [
    CLIENT_SECRET,
  ]),
  row(
    "a client secret in code",
    `const credential = new ClientSecretCredential("t", "c", "${CLIENT_SECRET}");\nawait client.api("/users/zoe@contoso.com/messages").get();`,
    [CLIENT_SECRET],
  ),
  row("a refresh token", `${REQUEST}\ngrant_type=refresh_token&refresh_token=${REFRESH}`, [
    REFRESH,
  ]),
  row("a newer refresh token", `${REQUEST}\nAuthorization: Bearer ${NEWER_REFRESH}`, [
    NEWER_REFRESH,
  ]),
  row("a personal account's refresh token", `${REQUEST}\n"refresh_token": "${PERSONAL_REFRESH}"`, [
    PERSONAL_REFRESH,
  ]),
  row(
    "an authorization code",
    `${REQUEST}\nhttps://localhost/callback?code=${CODE}&state=1\ngrant_type=authorization_code&code=${CODE}`,
    [CODE],
  ),
  row("an ID token", `${REQUEST}\nAuthorization: Bearer ${ID.whole}`, ID.secrets),
  row(
    "a client assertion",
    `${REQUEST}\nclient_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=${ASSERTION.whole}`,
    ASSERTION.secrets,
  ),
  row(
    "cookies and keys in headers",
    `${REQUEST}\nCookie: ESTSAUTH=${COOKIE}\nX-Api-Key: ${API_KEY}\nx-ms-whatever: ${API_KEY}`,
    [COOKIE, API_KEY],
  ),
  row(
    "cookies and a password in curl",
    `curl -u "zoe:${PASSWORD}" -b "ESTSAUTH=${COOKIE}" --oauth2-bearer ${APP.whole} '${ADDRESS}'`,
    [COOKIE, PASSWORD, ...APP.secrets],
  ),
  row(
    "a signature in an address",
    `${REQUEST}?sig=${SAS}&tempauth=${COOKIE}&access_token=${TICKET}`,
    [SAS, COOKIE, TICKET],
  ),
  row(
    "an address that opens a file",
    `${REQUEST}\nLocation: https://contoso.blob.core.windows.net/a/b.txt?sv=2024&se=2030&sig=${SAS}`,
    [SAS],
  ),
  row(
    "a user's password",
    `${REQUEST}\n${LOGIN}\n\ngrant_type=password&username=zoe@contoso.com&password=${PASSWORD}`,
    [PASSWORD],
  ),
  row(
    "a body with secrets",
    `POST https://graph.microsoft.com/v1.0/users\nContent-Type: application/json\n\n${JSON.stringify(
      {
        passwordProfile: { password: PASSWORD },
        clientState: API_KEY,
        notificationUrl: `https://contoso.example/hook?code=${COOKIE}`,
      },
    )}`,
    [PASSWORD, API_KEY, COOKIE],
  ),
  row("a device code", `${REQUEST}\n{"device_code":"${DEVICE}","expires_in":900}`, [DEVICE]),
  row(
    "a connection string",
    `${REQUEST}\nDefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=${KEY};EndpointSuffix=core.windows.net`,
    [KEY],
  ),
  row(
    "a private key",
    `${REQUEST}\n-----BEGIN PRIVATE KEY-----\n${PEM}\n-----END PRIVATE KEY-----`,
    [PEM],
  ),
];

function row(name: string, lines: string, secrets: readonly string[]): Canary {
  return { name, paste: call(lines), secrets: [...secrets, SENTENCE] };
}

/** All that must not be seen. */
export const SECRETS: readonly string[] = [...new Set(CANARIES.flatMap(({ secrets }) => secrets))];

/** All pastes at once. */
export const ALL: string = CANARIES.map(({ paste }) => paste).join("\n\n");
