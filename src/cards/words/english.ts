import type { Scheme } from "../../core/graph/permission_index.ts";
import type { SourceKind } from "../../core/memory/recall.ts";
import type { CallerAnswer } from "../caller_answers.ts";
import type { FileProblem } from "../file_problem.ts";
import type { Origin } from "../origin.ts";
import type { SampleId } from "../samples.ts";
import { CARD_TENANT } from "./english/tenant.ts";

/** What the cards and the bot's plain messages say in English, around the answer itself. */
export const CARD_ENGLISH = {
  buttons: {
    showFixed: "Show fixed request",
    showChange: "Show what to change",
    showPermissions: "Show permissions",
    adminMessage: "Message for my admin",
    adminMessageAsText: "Post it here as plain text",
    startOver: "Start over",
    back: "Back to the answer",
    update: "Update the code",
    useMyAccount: "Use my account",
    commands: "Commands",
    signIn: "Code for the token",
    morePermissions: "More on permissions",
    check: "Check",
    checkTenant: "Check in my tenant",
    checkAgain: "Check again",
    samples: "Try a sample",
    moreSamples: "More samples",
    trySample: "Try it",
    pastePrivately: "Paste privately",
    diagnose: "Diagnose",
    share: "Share the diagnosis",
  },

  /** The first card. */
  answer: {
    caution: "Caution:",
    asTokenStates: " (as the token states; only Graph can verify it)",
    dataOf: (date: string) => `Permission data of ${date}.`,
    oldDataOf: (date: string, days: number) =>
      `Permission data of ${date}, ${days} days old: newer permissions may be missing.`,
    /** By where the case comes from; a card that somebody shared says it above. */
    kept: {
      chat: "I keep no text. What I remember is gone after 30 minutes or when you say forget; the facts on this card stay.",
      private:
        "Only you see this. I keep no text; what I remember is gone after 30 minutes or when you say forget.",
      action: "Only you see this. Nothing of the message is kept.",
      shared: "",
      sample: "Nothing of this is kept.",
    } satisfies Record<Origin["kind"] | "chat", string>,
    /** In the place of the warning to delete the message. */
    privateLeak:
      "A token that you pasted still works. It is in no chat; next time leave out what stands after its second dot.",
    sharedBy: (name: string) => `${name} shared this diagnosis. What was pasted is not in it.`,
    sampleShown: "This is a sample, not your data. What was pasted:",
    alternative: "An alternative for an app, not the same thing:",
    documentation: "Documentation",
    together: "Together they need:",
    moreRequests: (count: number) => `and ${count} more.`,
    use: "Use",
    useAsApp: "With an app's token, use",
    useIfApp: "If an app made this call, use",
    keep: "Keep",
    yours: "Your request",
    thenUse: "Then, as an app has no signed-in user, use",
    putTogether: (pieces: string) => `Put together from your messages: ${pieces}.`,
    pieces: {
      token: (moment: string) => `the token of ${moment}`,
      error: (moment: string) => `the error of ${moment}`,
      request: (moment: string) => `the request of ${moment}`,
      code: (moment: string) => `the code of ${moment}`,
    } satisfies Record<SourceKind, (moment: string) => string>,
  },

  /** What was pasted, in a line. */
  sent: {
    youSent: "You sent: ",
    /** It was somebody else, or is a sample. */
    pasted: "Pasted: ",
    error: (name: string | null) => (name === null ? "error" : `error ${name}`),
    status: (status: number) => `status ${status}`,
    appsToken: "an app's token",
    app: "app ",
    usersToken: "a user's token",
    usersTokenFrom: "a user's token from ",
    idToken: "an ID token",
    token: "a token",
    issued: (moment: string) => `, issued ${moment}`,
    noneIn: (claim: string) => `, no ${claim}`,
    namesIn: (claim: string, names: string) => `, ${claim} ${names}`,
    andMore: (count: number) => ` and ${count} more`,
  },

  /** Permissions, on both cards. */
  permissions: {
    kinds: {
      application: "application permission",
      delegated: "delegated permission",
      personal: "delegated permission (personal account)",
    } satisfies Record<Scheme, string>,
    whichUndocumented: "Which permission it needs is not documented.",
    forUser: "For a user's token: ",
    forApp: "For an app's token: ",
    notDocumented: "not documented",
    notPossible: "not possible",
    onlyOn: "not possible on this path, only on ",
    inferred: (source: string) => `Not documented for this request; ${source}.`,
    namedByArticle: (source: string, gives: string) =>
      `Named by [Microsoft's article](${source}); it gives ${gives}.`,
    itGives: (gives: string) => `It gives ${gives}.`,
    leastInData: (least: string, gives: string) =>
      `Least privileged in the permission data: ${least}, ${gives}.`,
    needed: (name: string, kind: string, consent: string, held: string) =>
      `${name} (${kind}${consent}): ${held}`,
    withAdminConsent: ", admin consent",
    withoutAdministrator: ", usually no administrator needed",
    hasToBeInApps: "has to be in an app's token.",
    hasToBeInUsers: "has to be in a user's token.",
    hasToBeInToken: "has to be in the token.",
    notInToken: "not in this token.",
    grantedInTenant: "granted in your tenant, not in this token.",
    inToken: "in this token.",
    enough: (name: string) => `${name} is in this token and is enough.`,
  },

  /** The checklist of the second card. */
  checklist: {
    heading: "Permission checklist",
    columnToken: "In the token",
    columns: {
      application: "Application permission",
      delegated: "Delegated permission",
      personal: "Delegated permission (personal account)",
    } satisfies Record<Scheme, string>,
    alsoEnough: "Would do as well",
    roleId: "id ",
    yes: "✓ yes",
    no: "– no",
    gives: (what: string) => `gives ${what}`,
    article: (source: string) => `source: [Microsoft's article on /me](${source})`,
    level: (level: number) => `privilege level ${level} of 4`,
    least: (source: string) => `least, ${source}`,
    leastInData: (date: string) => `least in Microsoft's permission data of ${date}`,
    grantedInTenant: "✓ granted in your tenant",
    adminConsent: "admin consent",
    noAdministrator: "usually no administrator needed",
    moreWouldDo: (count: number) => `${count} more would do as well.`,
    unknownRequest:
      "Microsoft's permission data does not know this request, so no permission is named here.",
    closedTo: (kind: string) => `No ${kind} opens this request.`,
    noToken: "No token was pasted, so I cannot tell which of these yours has.",
    unreadable: "The token cannot be read, so I cannot tell which of these it has.",
    notForGraph: "The token is not for Graph, so its permissions do not count here.",
    nobodys: "Nothing shows whose token it is, so I cannot tell which of these count.",
  },

  /** The second card. */
  fix: {
    requestForApp: "The request an app can send",
    requestToSend: "The request to send",
    whatItNeeds: "What this request needs",
    whatToChange: "What to change",
    whatToDo: "What to do",
    afterwards: "Then",
    yours: "Your request:",
    staysAsIs: "Your request stays as it is:",
    isCut: "Cut here, as a card has no room for all of it: the rest stays as you sent it.",
    tooBroad: (says: string) => `, in the token: ${says}`,
    idIs: (reference: string) => `{id} is the user's ${reference}`,
    tokenOfApp: "{token} is the app's own token",
    tokenOfUser: "{token} is the user's own token",
    language: "Language",
    user: "The user: object id or user principal name",
    userById: "The user: object id",
    userExample: "dana@contoso.com",
    person: "Or choose a person",
    notAUser: "That is neither an object id nor a user principal name, so {id} stays.",
    notAnId: "This API finds a user by object id alone, so {id} stays.",
    dataOf: (date: string, commit: string) => `Permission data of ${date} (${commit}).`,
    oldDataOf: (date: string, commit: string, days: number) =>
      `Permission data of ${date} (${commit}), ${days} days old: newer permissions may be missing.`,
  },

  tenant: CARD_TENANT,

  fillIn: "Fill in {name} and {clientId} before you forward it.",

  /** The one field of a card that lacks a piece. */
  piece: {
    request: "To be sure, no token needed: the request (method and URL)",
    requestExample: "GET /me/messages",
    caller: "To be sure, no token needed: who signs in?",
    callers: {
      "said-app": "The app itself (client credentials, managed identity)",
      "said-user": "A person (delegated)",
    } satisfies Record<CallerAnswer, string>,
    token: "To be sure: the token of the failed call, without its last part",
    error: "To be sure: the whole error answer, inner error included",
    entra: "To be sure: the whole answer of Entra (error, error_description, error_codes)",
    notRead: "I found nothing of the kind in that. Try once more.",
    needed: "Fill this in first.",
  },

  welcome: {
    title: "Microsoft Graph said no? Send me what you have.",
    what: "**The error's JSON and the request**, as they are. I say whether the call was made by a user or an app, why it failed, and which request and permission work.",
    token:
      "**A token** helps, but without its last part: what stands after the second dot is never needed.",
    inTeam: "**In a channel or a group**, mention me in the message.",
    pieces: "**In pieces** is fine: a token now, the error a minute later make one answer.",
    file: "**A long log?** Drop it here as a .txt, .log or .json file.",
    commands:
      "Type **samples** for three typical failures, **privacy** for what I keep, **forget** to delete it.",
    kept: "I neither log nor forward what you paste, and keep no token and no text; the facts I read are gone after 30 minutes.",
  },

  samples: {
    title: "Three calls that Graph refused",
    lead: "Press one to see what I make of it.",
    names: {
      "app-on-me": "An app's token on /me",
      "missing-scope": "A user's token without the scope",
      "no-consent": "A sign-in nobody consented to",
    } satisfies Record<SampleId, string>,
  },

  privacy: {
    title: "What I read, keep and send",
    items: [
      "**Read:** the message that is sent to me, a file you drop in our chat, what you type into a card or paste privately. Of a token only its first two parts.",
      "**Kept, for 30 minutes:** facts such as the kind of token, app, permissions, times, the error's code and the request. Never the token, never the text. **forget** drops them, and so does deleting your message. What you paste privately shows in answers to you alone.",
      "**On a card:** the same facts, so that its buttons work. In a channel or group chat everybody sees the card.",
      "**Sent on:** nothing. A file you drop is fetched from where Microsoft keeps it; what I keep may lie in the storage of whoever runs me. No other service is called.",
      "**Pasted a working token?** Delete the message, then revoke the token or wait until it has expired.",
    ],
    /** Only where the bot can look in a tenant. */
    lookUp:
      "**Check in my tenant:** only when you press it. I sign you in and look with your rights at the app that the token names, in your own tenant: what is granted and asked for, and whether the user exists. I change nothing, keep no sign-in, and keep what you saw for you alone for five minutes.",
    foot: "The messages themselves are in Microsoft Teams and follow your organisation's rules there.",
  },

  dialog: {
    title: "Graph Auth Doctor",
    pasteTitle: "Paste privately",
    what: "What you paste here does not enter the chat: I read it and answer in this window. I do not keep, log or send it on; the facts I read are gone after 30 minutes.",
    token: "Of a token the first two parts are enough: leave out what stands after the second dot.",
    label: "Error, request, token, as they are",
    needed: "Paste something first.",
    nothing: "I found no Microsoft Graph token, error or request in that.",
    shared: "Shared: the diagnosis stands in the conversation, without what was pasted.",
    notMember:
      "I am not a member of this conversation, so I cannot post here. Add the app to it, then share again.",
    notPosted: "Teams did not take the message just now. Share again in a moment.",
    actionNothing:
      "I found no Microsoft Graph token, error or request in that message. Teams does not show me its attachments and code snippets: copy their text and paste it privately, or in a chat with me.",
  },

  /** Why the text of a file could not be had; never its name or address. */
  files: {
    binary: "There is no text in the file: I read plain text only.",
    empty: "The file is empty.",
    gone: "The file cannot be opened any more: send it again, or paste its text.",
    page: "Teams gave me a page in place of the file: attach it from a computer, or paste its text.",
    "too-large": "The file is over 1 MB: cut it down to the failed call, or paste that.",
    "too-many": "I read three files at a time: send the others in another message.",
    "too-slow": "The file did not come in time: send it again, or paste its text.",
    "unknown-host": "I cannot fetch the file from where it is kept: paste its text.",
    "unknown-kind": "I read files that end in .txt, .log or .json: of any other, paste the text.",
    unreachable: "I could not fetch the file: send it again, or paste its text.",
  } satisfies Record<FileProblem, string>,

  /** The bot's plain sentences; everything longer is a card. */
  replies: {
    picture: "I cannot read pictures: paste the text.",
    nothing:
      "I found no Microsoft Graph token, error or request in that. Paste the error's JSON and the request, and I will tell you why it failed. Say help to see what I read.",
    nothingLeft:
      "The message that this answered was edited and shows nothing of Microsoft Graph any more.",
    forgotten: "Forgotten: I keep nothing of what you showed me here.",
    nothingKept: "There is nothing to forget: I keep nothing of yours here.",
    cannotForget:
      "I cannot reach my memory just now, so I dropped nothing. What I keep of you is dropped by itself after thirty minutes; to drop it sooner, say forget again in a while.",
    notReached:
      "I cannot reach my memory just now, so I cannot start over. Send the message again: it is answered by itself as long as that lasts.",
    notYours:
      "I cannot start over for you: only who sent the messages can, and only within half an hour of them.",
    oldCard: "This card is too old or was changed. Paste the error and the request again.",
    sentBelow: "Sent below, as plain text.",
    apology:
      "Sorry, something went wrong on my side and nothing was diagnosed. Please send it again.",
    requestId: (id: string) => `Request id for whoever runs this bot: ${id}`,
    tooFast: (seconds: number) =>
      `That is more than I answer in a minute. Wait ${seconds} seconds, then send it again; until then I stay silent.`,
    conversationTooFast: (seconds: number) =>
      `More is sent in this conversation than Teams lets me answer. Wait ${seconds} seconds, then send it again; until then I stay silent.`,
  },
};
