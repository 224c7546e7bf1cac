/** Where the page is that ends a sign-in by hand. */
export const SIGN_IN_PATH = "/sign-in";
