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
  graph-auth-doctor --help             this text (also -h)
  graph-auth-doctor --version          the version

Give it the error, the request, a token without its last part, or all three:

  graph-auth-doctor explain error.txt
  pbpaste | graph-auth-doctor explain            macOS
  Get-Clipboard | graph-auth-doctor explain      PowerShell
  graph-auth-doctor explain                      then paste

Languages: ${LANGUAGES.map(({ id }) => id).join(", ")}.

It works offline: nothing of what it reads is sent or stored, and no token is printed again.

Exit status: 0 answered (always with --ndjson), 1 a fault in the program, 2 wrong usage,
3 nothing of Graph to diagnose, 130 Ctrl-C at the prompt.
NO_COLOR=1 turns colours off, FORCE_COLOR=1 turns them on.
`;
