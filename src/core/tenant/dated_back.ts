/**
 * Entra writes into a token that it was issued so many seconds before it was, so that clocks that are late
 * take it. Source: observed in its tokens, not documented.
 */
export const DATED_BACK = 5 * 60;
