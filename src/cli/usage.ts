import { LANGUAGES } from "../core/paste/languages.ts";

/** What `--help` prints. */
export const USAGE = `Explains why Microsoft Graph refused a call, and hands back the request that works.

  graph-auth-doctor explain [file]     explains a file, or standard input (also -)
      --json                           the answer as one JSON object
      --ndjson                         reads {"id","text"} lines, answers one line each
      --language LANGUAGE              the request in a language (also -l); it is that of the
                                       pasted code where there is some
      --user USER                      whom the corrected request is for: object id or
                                       user principal name
      --admin                          adds commands and a message for an administrator
  graph-auth-doctor verify [file]      proves the fix with your own app: signs in, sends the
                                       failing request and the fixed one, if they are GETs
      --user USER                      whom the request is for
      --as-me                          signs you in instead of the app, by a code
      --managed-identity               signs in as the machine's managed identity
      --show                           prints what Graph answered
      --json                           the proof as one JSON object
  graph-auth-doctor --help             this text (also -h)
  graph-auth-doctor --version          the version

Give it the error, the request, a token without its last part, or all three:

  graph-auth-doctor explain error.txt
  pbpaste | graph-auth-doctor explain            macOS
  Get-Clipboard | graph-auth-doctor explain      PowerShell
  graph-auth-doctor explain                      then paste

Languages: ${LANGUAGES.map(({ id }) => id).join(", ")}.

explain works offline: nothing of what it reads is sent or stored. verify reads your app from
AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH, sends
GETs only, and to Graph only. Neither prints a token or a secret.

Exit status: 0 answered (always with --ndjson), 1 a fault in the program, 2 wrong usage,
3 nothing of Graph to diagnose, 130 Ctrl-C. With verify: 0 Graph answered the request, 3 no
request in the text, 4 Graph refuses it, or the token lacks what it needs, 5 not proven.
NO_COLOR=1 turns colours off, FORCE_COLOR=1 turns them on.
`;
