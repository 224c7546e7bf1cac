/**
 * Waits for some work, but not for ever.
 *
 * @param milliseconds How long.
 * @param work What to wait for; it is not stopped when the time is over.
 * @returns What the work gives.
 * @throws What the work throws, or an Error named TimeoutError when the time is over.
 */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new Error("It took too long");
      error.name = "TimeoutError";
      reject(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
