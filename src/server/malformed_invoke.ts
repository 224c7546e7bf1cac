import { ActivityTypes } from "botbuilder";

/** Invokes whose value botbuilder or the bot looks into. */
const WITH_VALUE: ReadonlySet<unknown> = new Set([
  "application/search",
  "composeExtension/fetchTask",
  "composeExtension/submitAction",
  "fileConsent/invoke",
  "task/fetch",
  "task/submit",
]);

/**
 * Says whether an invoke lacks what one of its name has. botbuilder takes it for granted, and an error
 * within it would count as a fault of the bot.
 *
 * @param activity The activity.
 */
export function isMalformedInvoke({
  type,
  name,
  value,
}: {
  type?: unknown;
  name?: unknown;
  value?: unknown;
}): boolean {
  if (type !== ActivityTypes.Invoke) return false;
  if (name === "adaptiveCard/action") return !(isObject(value) && isObject(value.action));
  return WITH_VALUE.has(name) && !isObject(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
