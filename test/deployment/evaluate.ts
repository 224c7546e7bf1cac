import { DeploymentError } from "./deployment_error.ts";
import { FUNCTIONS, type Scope } from "./functions.ts";
import { type Expression, parseExpression } from "./parse_expression.ts";
import { isValueObject, type Value } from "./value.ts";

/**
 * Evaluates every expression in a value, names of properties too.
 *
 * @param value As it stands in a template.
 * @param scope What the expressions may ask for.
 * @throws {DeploymentError} `ERR_EXPRESSION` for what Azure would not evaluate, and whatever the scope throws.
 */
export function evaluate(value: Value, scope: Scope): Value {
  if (typeof value === "string") return evaluateText(value, scope);
  if (Array.isArray(value)) return value.map((item) => evaluate(item, scope));
  if (!isValueObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      `${evaluateText(name, scope)}`,
      evaluate(item, scope),
    ]),
  );
}

function evaluateText(text: string, scope: Scope): Value {
  if (!text.startsWith("[") || !text.endsWith("]")) return text;
  if (text.startsWith("[[")) return text.slice(1);
  return evaluateExpression(parseExpression(text.slice(1, -1)), scope);
}

function evaluateExpression(expression: Expression, scope: Scope): Value {
  if (expression.kind === "literal") return expression.value;
  if (expression.kind === "member") {
    const key = evaluateExpression(expression.key, scope);
    return memberOf(evaluateExpression(expression.of, scope), key);
  }
  const { name, args } = expression;
  // Azure evaluates only the branch that it takes.
  if (name === "if") return evaluateExpression(branchOf(args, scope), scope);
  const call = FUNCTIONS.get(name);
  if (call === undefined) throw refuse(`${name}() is no function that is known here`);
  return call(
    args.map((arg) => evaluateExpression(arg, scope)),
    scope,
  );
}

function branchOf([condition, yes, no]: readonly Expression[], scope: Scope): Expression {
  if (condition === undefined || yes === undefined || no === undefined)
    throw refuse("if() takes three");
  const value = evaluateExpression(condition, scope);
  if (typeof value !== "boolean") throw refuse("the condition of if() is neither true nor false");
  return value ? yes : no;
}

function memberOf(value: Value, key: Value): Value {
  const found =
    Array.isArray(value) && typeof key === "number"
      ? value[key]
      : isValueObject(value) && typeof key === "string" && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
  if (found === undefined)
    throw refuse(`there is no ${JSON.stringify(key)} in what it is asked of`);
  return found;
}

function refuse(why: string): DeploymentError {
  return new DeploymentError("ERR_EXPRESSION", `Cannot evaluate the expression as ${why}: mend it`);
}
