import { createRequire } from "node:module";

/** The part of the `adaptivecards` library that reads a card; it needs no browser. */
interface Library {
  AdaptiveCard: new () => {
    parse(json: unknown, context: Context): void;
    validateProperties(): { validationEvents: { message: string }[] };
  };
  SerializationContext: new () => Context;
}

interface Context {
  eventCount: number;
  getEventAt(index: number): { message: string };
}

const library: Library = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");

/**
 * Reads a card as a client does.
 *
 * @param card The card, in the standard's words.
 * @returns What the library complains of, warnings too.
 */
export function complaintsAbout(card: object): string[] {
  const context = new library.SerializationContext();
  const parsed = new library.AdaptiveCard();
  // The library's pattern for `lang` remembers where it stopped, so it refuses every second card.
  parsed.parse({ ...card, lang: undefined }, context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  return [...events, ...parsed.validateProperties().validationEvents].map(({ message }) => message);
}
