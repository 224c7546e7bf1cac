/** Microsoft publishes weekly; an edition that is older than this has missed several. In days. */
export const OLD_AFTER_DAYS = 60;

const SECONDS_OF_A_DAY = 86_400;

/** How old an edition of the permission data is. */
export interface EditionAge {
  /** Whole days since its day; 0 where the clock stands before it. */
  days: number;
  /** Whether it is so old that newer permissions are likely to be missing. */
  isOld: boolean;
}

/**
 * Tells how old an edition of the permission data is.
 *
 * @param date Day of the edition, `YYYY-MM-DD`, in UTC.
 * @param now The moment to judge at, seconds since 1970.
 */
export function editionAge(date: string, now: number): EditionAge {
  const passed = now - Date.parse(date) / 1000;
  const days = Math.max(0, Math.floor(passed / SECONDS_OF_A_DAY));
  return { days, isOld: days > OLD_AFTER_DAYS };
}
