/** What is said where a service answers what no permission would change. */
export const SERVICE_EXPLANATIONS = {
  "mailbox-or-license-missing": {
    /** It is said of the whole organisation, whoever asks. */
    tenant: {
      title: "The tenant has no licence for this, or it is the wrong tenant.",
      summary:
        "The service answers only where the organisation has bought it, and for the tenant that the token is from. Another user of this tenant would be answered the same.",
    },
    user: {
      title: "The user has no mailbox, OneDrive or licence for this.",
      summary:
        "The service found the user or the tenant, but not what the request is about: it is not licensed, not set up yet, or kept on premises. Permissions are not the matter.",
    },
  },
  "not-found": {
    title: "What was asked for does not exist in this tenant.",
    summary:
      "The id, the user's name or the item is not there: misspelled, deleted, of another tenant or mailbox, or an app's id where an object's is wanted. Permissions are not the matter.",
  },
  "bad-request-syntax": {
    title: "The request itself is malformed.",
    summary:
      "Graph or Entra read the request and could not make sense of it. No permission would change that: the address, the parameters or the body have to.",
  },
  throttled: {
    title: "Too many requests: Graph is slowing this app down.",
    summary:
      "A limit of the service was reached. It passes by itself, and neither the token nor a permission is to blame.",
  },
  "service-fault": {
    title: "The service failed. This is not yours to mend.",
    summary:
      "Graph or the service behind it could not do its work. The same request may go through later; if it does not, the request id is what Microsoft's support asks for.",
  },
};
