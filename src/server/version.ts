/** The version of this package; kept here too, as the bot may not be allowed to read files. */
export const VERSION = "0.1.0";
