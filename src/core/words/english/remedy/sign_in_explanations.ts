/** What is said where something went wrong before Graph was reached, or with who signed in. */
export const SIGN_IN_EXPLANATIONS = {
  "consent-missing": {
    title: "Nobody has consented to this yet.",
    summaries: {
      app: "Entra gave no token, because the app was not consented to in this tenant. An administrator consents once, for everybody; Graph was never reached.",
      user: "Entra gave no token, because neither the user nor an administrator consented to what the app asks for. Graph was never reached, so nothing is wrong with the request.",
    },
  },
  "personal-account": {
    title: "A personal Microsoft account was used here.",
    summary:
      "Personal accounts get tokens that nobody but Graph can read, and many operations serve work or school accounts only. There is no app's own token for them: somebody always signs in.",
  },
  "wrong-tenant-or-no-service-principal": {
    title: "The app is not known in this tenant, or it is the wrong tenant.",
    summary:
      "An app acts in a tenant through its service principal there, which the consent of an administrator creates. The tenant that was asked does not have it, or is not the one you mean.",
  },
  "bad-client-credentials": {
    title: "Entra did not accept the app's secret, certificate or assertion.",
    summary:
      "The app could not prove who it is, so no token was issued. The call never reached Graph, so permissions do not matter here.",
  },
  "bad-scope-request": {
    title: "The scope that was asked for does not fit the way of signing in.",
    summary:
      "An app's own token is asked for with one scope, .default of Graph; a user's with the names of delegated permissions, all of one service. Entra refused what was asked for, so there was no token.",
  },
  "interaction-required": {
    app: {
      title: "A policy stopped this app's sign-in.",
      summary:
        "Conditional access or a revoked session ended this token's life. An app has nobody who could sign in: it needs a fresh token past its cache, or a change of the policy.",
    },
    user: {
      title: "The user has to sign in again, with what a policy asks for.",
      summary:
        "Multifactor authentication, a conditional access policy or a revoked session is in the way. A new sign-in settles it; another permission does not.",
    },
  },
};
