import { MAILBOX_GATE } from "../graph/communication_gates.ts";
import type { Prescription } from "../remedy/prescription.ts";
import type { Words } from "../words/words.ts";
import { requestGates } from "./permission_needs.ts";
import { shownName } from "./shown_name.ts";
import { NOTHING, type TenantPart } from "./tenant_part.ts";
import { LOOK_UP_PERMISSIONS, type SeenUser, type TenantRecords } from "./tenant_records.ts";
import { type Whole, wholeOf } from "./whole_of.ts";

/**
 * Says whether the user of a request exists, and where a mailbox is what is asked for, whether he has
 * one.
 *
 * @param prescription The offline answer.
 * @param records What was looked up.
 * @param before What is said of the permissions in the same sentence; null where nothing is.
 */
export function userPart(
  prescription: Prescription,
  { user }: TenantRecords,
  before: string | null,
): TenantPart {
  if (user === undefined) return NOTHING;
  const { words } = prescription.diagnosis;
  const answers = [prescription, ...prescription.requests];
  const isOnMailbox = answers.some((one) => requestGates(one.diagnosis).includes(MAILBOX_GATE));
  const exists = existsPart(user, before, words);
  const mailbox = isOnMailbox ? mailboxPart(user, before, words) : NOTHING;
  return {
    rows: [...exists.rows, ...mailbox.rows],
    conclusion: exists.conclusion ?? mailbox.conclusion,
    leftOut: [...exists.leftOut, ...mailbox.leftOut],
  };
}

function existsPart(
  { name: written, exists }: SeenUser,
  before: string | null,
  words: Words,
): TenantPart {
  const says = words.tenant.user;
  const name = nameOf(written, words);
  const seen = wholeOf(exists);
  if (seen.kind === "unseen") {
    const permission = LOOK_UP_PERMISSIONS.userExists;
    return unseenPart(name, seen, says.leftOut.exists(permission), words);
  }
  if (seen.value) return { ...NOTHING, rows: [{ name, state: "good", says: says.there }] };
  return {
    rows: [{ name, state: "open", says: says.absent }],
    conclusion: { weight: "open", says: says.absentVerdict(name, before), step: says.absentStep },
    leftOut: [],
  };
}

/** That there is none is inferred from the licences. */
function mailboxPart(
  { name, hasMailbox }: SeenUser,
  before: string | null,
  words: Words,
): TenantPart {
  const says = words.tenant.user;
  const seen = wholeOf(hasMailbox);
  if (seen.kind === "unseen") {
    const permission = LOOK_UP_PERMISSIONS.hasMailbox;
    return unseenPart(says.mailbox, seen, says.leftOut.mailbox(permission), words);
  }
  if (seen.value === null) return NOTHING;
  if (seen.value) {
    return { ...NOTHING, rows: [{ name: says.mailbox, state: "good", says: says.hasMailbox }] };
  }
  return {
    rows: [{ name: says.mailbox, state: "warning", says: says.noMailbox }],
    conclusion: {
      weight: "warning",
      says: says.noMailboxVerdict(nameOf(name, words), before),
      step: says.noMailboxStep,
    },
    leftOut: [],
  };
}

/** What the look-up may do without is left out; what should have been seen is told. */
function unseenPart(
  name: string,
  { why }: Extract<Whole<unknown>, { kind: "unseen" }>,
  leftOut: string,
  { tenant }: Words,
): TenantPart {
  if (why === "not-consented") return { ...NOTHING, leftOut: [leftOut] };
  return {
    ...NOTHING,
    rows: [{ name, state: "unknown", says: tenant.notSeen(tenant.unseen[why]()) }],
  };
}

function nameOf(written: string, { tenant }: Words): string {
  return shownName(written) ?? tenant.user.unnamed;
}
