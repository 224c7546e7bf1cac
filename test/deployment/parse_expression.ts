import { DeploymentError } from "./deployment_error.ts";

/** An expression of an ARM template, taken apart. */
export type Expression =
  | { kind: "literal"; value: string | number }
  | { kind: "call"; name: string; args: Expression[] }
  | { kind: "member"; of: Expression; key: Expression };

/** Texts, in which two quotes stand for one; numbers; names; signs. */
const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+)|([A-Za-z_][A-Za-z0-9_]*)|([()[\],.]))/y;

type Token =
  | { kind: "literal"; value: string | number }
  | { kind: "name"; value: string }
  | { kind: "sign"; value: string };

/**
 * Takes an expression apart.
 *
 * @param text What stands between the outer brackets.
 * @throws {DeploymentError} `ERR_EXPRESSION` for what is none.
 */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  const isSign = (sign: string) => tokens[at]?.kind === "sign" && tokens[at]?.value === sign;
  const take = (): Token => {
    const token = tokens[at++];
    if (token === undefined) throw wrong(text, "it ends too early");
    return token;
  };
  const expect = (sign: string) => {
    if (!isSign(sign)) throw wrong(text, `${sign} is missing after ${at} words and signs`);
    at += 1;
  };
  const argumentsOf = (): Expression[] => {
    const args: Expression[] = [];
    expect("(");
    while (!isSign(")")) {
      if (args.length > 0) expect(",");
      args.push(expression());
    }
    expect(")");
    return args;
  };
  const start = (): Expression => {
    const token = take();
    if (token.kind === "literal") return token;
    if (token.kind === "name") return { kind: "call", name: token.value, args: argumentsOf() };
    throw wrong(text, `${token.value} is where a value should be`);
  };
  const expression = (): Expression => {
    let of = start();
    while (isSign(".") || isSign("[")) of = { kind: "member", of, key: member() };
    return of;
  };
  const member = (): Expression => {
    if (take().value === "[") {
      const key = expression();
      expect("]");
      return key;
    }
    const name = take();
    if (name.kind === "name") return { kind: "literal", value: name.value };
    throw wrong(text, `${name.value} is where a name should be`);
  };
  const found = expression();
  if (at < tokens.length) throw wrong(text, "something stands behind it");
  return found;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== "") {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw wrong(text, `${text.slice(from)} cannot be read`);
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([, quoted, digits, name, sign = ""]: RegExpExecArray): Token {
  if (quoted !== undefined) return { kind: "literal", value: quoted.replaceAll("''", "'") };
  if (digits !== undefined) return { kind: "literal", value: Number(digits) };
  if (name !== undefined) return { kind: "name", value: name };
  return { kind: "sign", value: sign };
}

function wrong(text: string, why: string): DeploymentError {
  return new DeploymentError("ERR_EXPRESSION", `Cannot read [${text}] as ${why}: mend it`);
}
