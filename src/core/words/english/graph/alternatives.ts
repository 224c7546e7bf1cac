import type { AlternativeId } from "../../../graph/alternatives.ts";

/** What another operation does, and how that differs from the one that was asked for. */
export const ALTERNATIVES = {
  "own-service-principal":
    "If the app itself was meant, and no user: this reads its own service principal.",
  "free-or-busy":
    "It tells when people and rooms are free or busy. It suggests no times: choosing one is left to the app.",
  "password-reset":
    "It resets the password (passwordProfile), without the old one. The app needs User-PasswordProfile.ReadWrite.All or User.ReadWrite.All, and for some users an Entra role beside it.",
  "licences-of-user":
    "Where licenseDetails is refused: this returns the ids of the licences, without their names and service plans.",
  "message-of-bot":
    "A bot that is installed there can send the message through the Bot Framework. It then speaks in its own name.",
} satisfies Record<AlternativeId, string>;
