import { mayNeedPermission } from "../core/diagnosis/causes.ts";
import type { Scheme } from "../core/graph/permission_index.ts";
import type { LanguageId } from "../core/paste/languages.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { supportLine } from "../core/remedy/support_ids.ts";
import { afterLook } from "../core/tenant/after_look.ts";
import type { TenantTruth } from "../core/tenant/tenant_truth.ts";
import { actionRows, button, pastePrivatelyButton } from "./actions.ts";
import { adminMessageFold, commandsFold, EXTENTS } from "./admin_folds.ts";
import { alternativeLines } from "./alternative_lines.ts";
import { type CarriedCase, carryCase, type KeptWithCase, packCase } from "./carried_case.ts";
import { checkTenantButton } from "./check_tenant_button.ts";
import { type Checklist, checklistTable } from "./checklist_table.ts";
import { type Chosen, choices } from "./choices.ts";
import {
  bold,
  type Card,
  card,
  clip,
  type Element,
  escapeMarkdown,
  headline,
  line,
  readsAsMarkdown,
  SMALL,
  small,
  subheading,
  text,
} from "./elements.ts";
import { firstFitting } from "./first_fitting.ts";
import type { Fold } from "./fold.ts";
import { otherRequests } from "./other_requests.ts";
import { requestBlock, signInFold } from "./request_block.ts";
import type { Setting } from "./setting.ts";
import { tenantBlock } from "./tenant_block.ts";
import { untickable } from "./untickable.ts";
import type { CardWords } from "./words/card_words.ts";

/** More than this nobody wants to have read out. */
const MOST_SPOKEN = 1000;

/** So many characters of code fit where they are of three bytes each, with all that must be beside them. */
const MOST_CODE = 2500;

/** What the second card is made for, beside the answer. */
export interface FixView extends Omit<KeptWithCase, "choice"> {
  /** What the reader chose; the paste's own language, and no user, where that is nothing. */
  chosen?: Chosen;
  /** What to say before everything, e.g. why nothing could be looked up. */
  notice?: string | undefined;
  /** What was looked up in the reader's tenant. */
  tenant?: TenantTruth | undefined;
}

/**
 * The second card: the request to copy in the reader's language and for the user he named, the
 * permission checklist and the steps; folded behind buttons other permissions, the code for the token,
 * commands, and a text for the administrator.
 *
 * @param offline The answer, for the chosen user.
 * @param view What it is made for.
 * @param setting Where it is shown.
 */
export function fixCard(
  offline: Prescription,
  { chosen = {}, story, origin, notice, tenant }: FixView,
  setting: Setting,
): Card {
  const prescription = afterLook(offline, tenant);
  const { problem: _, ...choice } = chosen;
  const isChosen = Object.keys(choice).length > 0;
  const carried = carryCase(prescription, { story, origin, ...(isChosen ? { choice } : {}) });
  const language = chosen.language ?? prescription.diagnosis.findings.language ?? "http";
  const words = setting.language.cards;
  const picker =
    carried === undefined ? [] : choices(prescription, chosen, language, carried, setting);
  const signIn = signInFold(prescription, language, words);
  const message = adminMessageFold(prescription, setting, carried);
  const lists = checklistsOf(prescription, words, tenant);
  const bare: Parts = {
    language,
    lists,
    carried,
    notice,
    tenant,
    isWhole: true,
    picker: [],
    folded: [],
    mostCode: undefined,
  };
  const laid = (parts: Parts) => () => layOut(prescription, parts, setting);
  const full = EXTENTS.toReversed().map((extent) => () => {
    // The commands take the most room, and the message says the same in words.
    const commands = commandsFold(prescription, setting, extent);
    const folded = [...signIn, ...commands, ...message];
    return layOut(prescription, { ...bare, picker, folded }, setting);
  });
  const lean = { ...bare, isWhole: false };
  const leadsNowhere = { ...lean, carried: undefined };
  return firstFitting(
    [...full, laid(bare), laid(lean), laid(leadsNowhere)],
    laid({ ...leadsNowhere, mostCode: MOST_CODE }),
  );
}

/** What the card is put together from. */
interface Parts {
  language: LanguageId;
  lists: readonly Checklist[];
  /** What a card may have to do without. */
  carried: CarriedCase | undefined;
  notice: string | undefined;
  tenant: TenantTruth | undefined;
  /** There is room for all that was looked up. */
  isWhole: boolean;
  picker: Element[];
  folded: Fold[];
  /** How many characters of the request are shown; all where it is undefined. */
  mostCode: number | undefined;
}

function layOut(
  prescription: Prescription,
  { language, lists, carried, notice, tenant, isWhole, picker, folded, mostCode }: Parts,
  setting: Setting,
): Card {
  const { diagnosis, fixedRequest, data, steps, support } = prescription;
  const words = setting.language.cards;
  const title = titleOf(prescription, words);
  const spoken = [
    ...(tenant === undefined
      ? []
      : [tenant.verdict, ...(tenant.step === null ? [] : [tenant.step])]),
    `${title}.`,
    ...steps,
  ];
  const body: Element[] = [
    ...(notice === undefined ? [] : [text(notice, { color: "Attention" })]),
    headline(title),
    ...requestBlock(prescription, language, words, mostCode),
    ...picker,
    ...otherRequests(prescription, words, tenant),
    ...tenantBlock(tenant, diagnosis, words, isWhole),
    ...checklist(prescription, lists, words),
    ...tooBroadLines(prescription, tenant, words),
    ...gateLines(prescription, words),
    ...stepLines(prescription, tenant, words),
    // Without a request to send the steps name it.
    ...(fixedRequest === null ? [] : alternativeLines(prescription, words)),
    ...buttons(prescription, { carried, folded, isAgain: tenant !== undefined }, setting),
    ...folded.map(({ container }) => container),
    ...(support === null ? [] : [small(escapeMarkdown(supportLine(support, diagnosis.words)))]),
    small(dataSentence(data, words)),
  ];
  return card(setting, clip(spoken.join(" "), MOST_SPOKEN), body);
}

function dataSentence(
  { date, commit, days, isOld }: Prescription["data"],
  { fix }: CardWords,
): string {
  return isOld ? fix.oldDataOf(date, commit, days) : fix.dataOf(date, commit);
}

function titleOf({ fixedRequest, diagnosis, scheme }: Prescription, { fix }: CardWords): string {
  if (fixedRequest !== null) {
    return scheme === "application" ? fix.requestForApp : fix.requestToSend;
  }
  return diagnosis.cause === "no-error-visible" ? fix.whatItNeeds : fix.whatToChange;
}

/** A hint, not a scolding: it may be there for another request. */
function tooBroadLines(
  { tooBroad }: Prescription,
  tenant: TenantTruth | undefined,
  { fix }: CardWords,
): Element[] {
  // What is granted in the tenant stands above, with the same hint.
  const isTold = (name: string) =>
    tenant?.rows.some((row) => row.name === name && row.state === "warning") === true;
  return tooBroad
    .filter(({ name }) => !isTold(name))
    .map(({ name, says }) => line([{ bold: name }, fix.tooBroad(says)], SMALL));
}

/** The first gate opens the most; what opens each stands behind a button. */
function gateLines({ gates }: Prescription, { answer }: CardWords): Element[] {
  return gates.map(({ says }) =>
    text(`${bold(answer.caution)} ${escapeMarkdown(says)}`, { spacing: "Medium" }),
  );
}

/** Whose permissions to list: the caller's, or both sides where nothing shows whose token it was. */
function shownSchemes({ diagnosis, fixedRequest, scheme }: Prescription): Scheme[] {
  const isOpen = diagnosis.context === "unknown" && fixedRequest === null;
  return isOpen ? ["delegated", "application"] : [scheme];
}

/** Schemes of which a permission opens the request. */
function listedSchemes(prescription: Prescription): Scheme[] {
  const { permissions, diagnosis } = prescription;
  if (permissions === null || !mayNeedPermission(diagnosis.cause)) return [];
  if (permissions.basis === "unknown") return [];
  return shownSchemes(prescription).filter((scheme) => permissions[scheme].supported === true);
}

function checklistsOf(
  prescription: Prescription,
  words: CardWords,
  tenant: TenantTruth | undefined,
): Checklist[] {
  return listedSchemes(prescription).map((scheme) =>
    checklistTable(prescription, scheme, words, tenant),
  );
}

function checklist(
  prescription: Prescription,
  lists: readonly Checklist[],
  { checklist: says, permissions: { kinds }, buttons: { morePermissions } }: CardWords,
): Element[] {
  const { permissions, diagnosis } = prescription;
  if (permissions === null || !mayNeedPermission(diagnosis.cause)) return [];
  const heading = subheading(says.heading);
  if (permissions.basis === "unknown") {
    return [heading, text(says.unknownRequest, { spacing: "Small" })];
  }
  const listed = listedSchemes(prescription);
  const closed = shownSchemes(prescription)
    .filter((scheme) => !listed.includes(scheme))
    .map((scheme) => text(says.closedTo(kinds[scheme]), { spacing: "Small" }));
  const why = lists.length === 0 ? null : untickable(diagnosis);
  return [
    heading,
    ...lists.flatMap(({ shown }) => shown),
    ...closed,
    ...(why === null ? [] : [small(says[why])]),
    ...unfold(lists, morePermissions),
  ];
}

/** The other permissions that would do, and the role ids of those that are shown. */
function unfold(lists: readonly Checklist[], title: string): Element[] {
  const id = "other-permissions";
  const items = lists.flatMap(({ others }) => others);
  const roleIds = lists.flatMap((list) => list.roleIds);
  const folded: Element[] =
    items.length === 0 ? [] : [{ type: "Container", id, isVisible: false, items }];
  const targetElements = [...(items.length === 0 ? [] : [id]), ...roleIds];
  if (targetElements.length === 0) return [];
  return [...actionRows({ type: "Action.ToggleVisibility", title, targetElements }), ...folded];
}

/** There are none where all that is left to do stands with what was seen. */
function stepLines(
  { fixedRequest, steps, markedSteps: [first] }: Prescription,
  tenant: TenantTruth | undefined,
  { fix }: CardWords,
): Element[] {
  if (steps.length === 0) return [];
  // What comes first stands with the request, or with what was seen.
  const isLater = fixedRequest !== null || (tenant !== undefined && first?.kind === "token");
  return [subheading(isLater ? fix.afterwards : fix.whatToDo), ...stepList(steps)];
}

/** One text, so that a reader of screens hears one list; a single step is no list. */
function stepList(steps: readonly string[]): Element[] {
  const lines = steps.length === 1 ? steps : steps.map((step, index) => `${index + 1}. ${step}`);
  return steps.some(readsAsMarkdown)
    ? lines.map((step) => line([step], { spacing: "Small" }))
    : [text(lines.join("\r"), { spacing: "Small" })];
}

function buttons(
  prescription: Prescription,
  { carried, folded, isAgain }: Pick<Parts, "carried" | "folded"> & { isAgain: boolean },
  setting: Setting,
): Element[] {
  const { back } = setting.language.cards.buttons;
  const toAnswer =
    carried === undefined
      ? []
      : [button(setting, back, "showAnswer", packCase(carried), { isFree: true })];
  return actionRows(
    ...folded.map((one) => one.toggle),
    ...checkTenantButton(prescription, carried, "fix", setting, isAgain),
    ...toAnswer,
    // The next thing to show is the new token.
    ...pastePrivatelyButton(setting),
  );
}
