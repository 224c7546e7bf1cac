/** Runs tasks of one key one after the other, and of different keys at once. */
export type LineUp = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/** Makes a {@link LineUp}: what this process does to one blob does not get into its own way. */
export function lineUp(): LineUp {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = last.get(key);
    const own = before === undefined ? task() : before.then(task, task);
    last.set(key, own);
    try {
      return await own;
    } finally {
      if (last.get(key) === own) last.delete(key);
    }
  };
}
