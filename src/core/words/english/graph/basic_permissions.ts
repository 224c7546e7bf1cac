import type { BasicSubject } from "../../../graph/basic_permissions.ts";
import type { LeadWords } from "../../lead_words.ts";

/** What the full permission gives, and what the `*.ReadBasic` one. */
export const BASIC_PERMISSIONS = {
  messages: { gives: "whole messages", leastGives: "without bodies, previews or attachments" },
  events: { gives: "whole events", leastGives: "without bodies, attachments or extensions" },
  profiles: { gives: "the full profile", leastGives: "for name, mail address and photo only" },
} satisfies Record<BasicSubject, LeadWords>;
