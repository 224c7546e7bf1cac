import { explain, explainFindings } from "../core/explain.ts";
import type { GraphRequest } from "../core/paste/findings.ts";
import { readPaste } from "../core/paste/read_paste.ts";
import type { FixedRequest } from "../core/remedy/prescription.ts";
import type { Secret } from "../core/secret.ts";
import { askGraph } from "../live/ask_graph.ts";
import { GraphCallError } from "../live/graph_client.ts";
import { readOwnCloud } from "../live/own_cloud.ts";
import { type OwnToken, ownTokens, type TokenSource } from "../live/own_token.ts";
import { readOwnApp } from "../live/read_own_app.ts";
import { SignInError } from "../live/sign_in_error.ts";
import type { CliIo } from "./cli_io.ts";
import { jsonText } from "./json_text.ts";
import type { Command } from "./parse_command.ts";
import { Progress } from "./progress.ts";
import { readOwnToken } from "./proof/own_findings.ts";
import type { Outcome, Proof, SignIn } from "./proof/proof.ts";
import { toProofAnswer } from "./proof/proof_answer.ts";
import { openCall, prove } from "./proof/prove.ts";
import { renderProof } from "./proof/render_proof.ts";
import { REASONS, reasonOf } from "./proof/verdict.ts";
import { readInput } from "./read_input.ts";
import { wantsColour } from "./wants_colour.ts";

/** What was asked for. */
export type VerifyCommand = Extract<Command, { name: "verify" }>;

/** All calls of Graph, and the pauses between them, take no longer, in milliseconds. */
const MOST_TIME = 60_000;

/**
 * Proves an answer with the reader's own app: signs in, makes the failing request and the corrected
 * one, and says what Graph answered. Nothing but a GET is ever sent.
 *
 * @param command What was asked for.
 * @param io Where to read and write, and the network.
 * @returns The exit status.
 * @throws {CliError} When the text cannot be read.
 * @throws {OwnAppError} When the environment names no app.
 * @throws {Interrupted} On Ctrl-C.
 */
export async function verify(command: VerifyCommand, io: CliIo): Promise<number> {
  const app = await readOwnApp(io.setting, command, (path) => textOf(path, io));
  const cloudOf = readOwnCloud(io.setting);
  const text = await readInput("verify", command.file, io);
  const pasted = explain(text, io.now(), { user: command.user });
  const request = pasted.batch ?? pasted.diagnosis.request;
  const user = command.user ?? null;
  const nothing = { pasted, user, signIn: null, token: null, before: null, after: null };
  const proof =
    request === null
      ? nothing
      : await io.interruptible((signal) => {
          const signIn = { app, cloud: cloudOf(request.host), user: null, failure: null };
          return proofOf({ request, user: command.user, signIn, signal, nothing }, io);
        });
  const colour = wantsColour(io.stdout, io.env);
  const { columns } = io.stdout;
  const { show } = command;
  await io.stdout.write(
    command.json
      ? `${jsonText(toProofAnswer(proof, show), 2)}\n`
      : renderProof(proof, { columns, colour, show }),
  );
  return REASONS[reasonOf(proof)].status;
}

/** What is to be proved, and by whom. */
interface Task {
  request: GraphRequest;
  user: string | undefined;
  signIn: Omit<SignIn, "isTried">;
  signal: AbortSignal;
  /** What there is to tell before anything is done. */
  nothing: Proof;
}

async function proofOf(task: Task, io: CliIo): Promise<Proof> {
  const { request, user, signal, nothing } = task;
  const { app, cloud } = task.signIn;
  const { graphOrigin } = cloud;
  const { fetch } = io;
  const open = app.kind === "device-code" ? openCall({ request, user, graphOrigin }) : null;
  // Nobody is to enter a code for nothing.
  if (open !== null)
    return { ...nothing, signIn: { ...task.signIn, isTried: false }, before: open };
  const signIn: SignIn = { ...task.signIn, isTried: true };
  const progress = new Progress(io.stderr);
  progress.signingIn(signIn);
  const onCode = progress.code;
  let tokens: TokenSource;
  let own: OwnToken;
  try {
    tokens = await ownTokens(app, { cloud, fetch, signal, onCode });
    own = await tokens();
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    return { ...nothing, signIn: failedSignIn(signIn, error, io) };
  }
  const { secret } = own;
  const token = readOwnToken(secret, graphOrigin) ?? null;
  const until = io.now() * 1000 + MOST_TIME;
  const send = senderFor({ secret, tokens, graphOrigin, until }, progress, io);
  const now = () => io.now();
  const calls = await prove({ request, token, user, now, graphOrigin, send });
  return { ...nothing, signIn: { ...signIn, user: own.user }, token, ...calls };
}

/** With what a request is sent. */
interface Sending {
  secret: Secret;
  tokens: TokenSource;
  graphOrigin: string;
  until: number;
}

function senderFor({ secret, tokens, graphOrigin, until }: Sending, progress: Progress, io: CliIo) {
  const surroundings = { fetch: io.fetch, now: () => io.now() * 1000, sleep: io.sleep };
  let token = secret;
  let last = until;
  return async (request: FixedRequest, headers: Record<string, string>): Promise<Outcome> => {
    progress.sending(request);
    const asker = {
      origin: graphOrigin,
      token,
      tokens,
      surroundings,
      until: last,
      onWait: progress.waiting,
      onChallenge: progress.challenged,
    };
    try {
      const answer = await askGraph(request.url, headers, asker);
      token = answer.token;
      last = answer.until;
      return { kind: "answer", response: answer.response };
    } catch (error) {
      if (!(error instanceof GraphCallError || error instanceof SignInError)) throw error;
      return { kind: "fault", error };
    }
  };
}

/** Entra's refusal is read as if it had been pasted, so that the answer is the same. */
function failedSignIn(signIn: SignIn, error: SignInError, io: CliIo): SignIn {
  const answer =
    error.failure === "refused"
      ? explainFindings(readPaste(error.answer), io.now(), { newToken: "by-verify" })
      : null;
  return { ...signIn, failure: { error, answer } };
}

async function textOf(path: string, io: CliIo): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of io.readFile(path)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
