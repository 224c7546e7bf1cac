/** How many turns a minute are answered; 0 means that they are not counted. */
export interface RateLimits {
  /** Of one person, in all conversations together. */
  person: number;
  /** Of all people in one conversation. */
  conversation: number;
}

/**
 * Nobody reads faster than one answer a second. A conversation gets what Teams lets a bot send there:
 * 60 messages in 30 seconds.
 *
 * Source: Microsoft Learn, "Optimize your bot with rate limiting in Teams".
 */
export const DEFAULT_RATE_LIMITS: RateLimits = { person: 60, conversation: 120 };
