/** Settings by their names, as the environment holds them. */
export type Environment = Record<string, string | undefined>;

/**
 * Reads a setting.
 *
 * @param env The environment, or the part of it that matters.
 * @param name The setting.
 * @returns Undefined where it is not set; white space alone counts as not set.
 */
export function setting(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

/**
 * Finds out which of some settings are set.
 *
 * @param env The environment.
 * @param names The settings.
 */
export function settingsAmong(env: Environment, names: readonly string[]): string[] {
  return names.filter((name) => setting(env, name) !== undefined);
}
