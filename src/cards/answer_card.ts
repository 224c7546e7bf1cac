import { isAboutPermissions, mayNeedPermission } from "../core/diagnosis/causes.ts";
import type { Diagnosis } from "../core/diagnosis/diagnosis.ts";
import { missingPiece, type Piece } from "../core/remedy/deciding_piece.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { isPutRightByAGrant } from "../core/remedy/wanted_permission.ts";
import { afterLook } from "../core/tenant/after_look.ts";
import type { TenantTruth } from "../core/tenant/tenant_truth.ts";
import { actionRows, type Button, button, pastePrivatelyButton } from "./actions.ts";
import { adminMessageFold } from "./admin_folds.ts";
import { alternativeLines } from "./alternative_lines.ts";
import { type CarriedCase, carryCase, type KeptWithCase, packCase } from "./carried_case.ts";
import { checkTenantButton } from "./check_tenant_button.ts";
import { codeBlock } from "./code_block.ts";
import {
  bold,
  type Card,
  card,
  clip,
  type Element,
  escapeMarkdown,
  headline,
  line,
  SMALL,
  small,
  text,
} from "./elements.ts";
import { firstFitting } from "./first_fitting.ts";
import type { Fold } from "./fold.ts";
import type { Origin } from "./origin.ts";
import { otherRequests } from "./other_requests.ts";
import { pieceField } from "./piece_field.ts";
import { isRequestTheMatter, remedyBox } from "./remedy_box.ts";
import { findSample } from "./samples.ts";
import type { Setting } from "./setting.ts";
import { startOverButton, storyLines } from "./story_lines.ts";
import { tenantBlock } from "./tenant_block.ts";
import { sentLine } from "./token_line.ts";
import type { CardWords } from "./words/card_words.ts";

/** Many tokens in one paste must not push the answer out of sight. */
const MOST_LEAKS = 3;

/** How an answer came about. */
export interface Told extends KeptWithCase {
  /** What a new token changed since the answer before; null where nothing. */
  change?: string | null;
  /** What to say before everything, e.g. why it could not be shared. */
  notice?: string | undefined;
  /** What was looked up in the reader's tenant. */
  tenant?: TenantTruth | undefined;
  /** What was sent as the missing piece was not that. */
  isPieceRefused?: boolean;
}

/**
 * The first card: whose token, what went wrong and how sure that is, the path to use and the
 * permission to ask for. It answers by itself; the button shows the request to copy.
 *
 * @param offline The answer.
 * @param told How it came about.
 * @param setting Where it is shown.
 */
export function answerCard(offline: Prescription, told: Told, setting: Setting): Card {
  const prescription = afterLook(offline, told.tenant);
  const { diagnosis, title, summary, warnings, leaks } = prescription;
  const words = setting.language.cards;
  const { change = null, story, choice, origin, tenant } = told;
  const carried = carryCase(prescription, { story, choice, origin });
  const sent = sentLine(prescription, isReadersOwn(origin), words);
  const folded = adminMessageFold(prescription, setting, carried);
  const piece = carried === undefined || origin?.kind === "sample" ? null : askedPiece(diagnosis);
  const remedy = remedyBox(prescription, words, piece !== null, tenant);
  // A working token in the chat comes before everything; what was left out comes after the answer.
  const asides = warnings.filter((warning) => !leaks.includes(warning));
  const spoken = spokenOf(prescription, told);
  const layOut = ({ rows, check }: Room): Card =>
    card(setting, spoken, [
      ...originLines(told, words),
      ...leakLines(leaks, origin, words),
      ...(change === null
        ? [headline(title)]
        : [headline(change), text(escapeMarkdown(title), { spacing: "Small" })]),
      ...evidenceLine(prescription, words),
      ...tenantBlock(tenant, diagnosis, words, rows),
      ...(sent.length === 0
        ? []
        : [line(sent, { spacing: tenant === undefined ? "Small" : "Medium" })]),
      ...(needsSummary(prescription, tenant) ? [line([clip(summary)], { spacing: "Small" })] : []),
      ...(remedy === undefined ? [] : [remedy]),
      ...otherRequests(prescription, words, tenant),
      // Where there is a request to send, another operation is an aside for the second card.
      ...(prescription.fixedRequest === null ? alternativeLines(prescription, words) : []),
      ...gateLine(prescription, words),
      ...asides.map((aside) => line([aside], SMALL)),
      ...pieceField(piece, carried, setting, told.isPieceRefused),
      ...actionRows(
        ...buttons(
          prescription,
          { carried, folded, told, isAsked: piece !== null, check },
          setting,
        ),
      ),
      ...folded.map(({ container }) => container),
      ...(story === undefined ? [] : storyLines(story, diagnosis, words)),
      ...footer(prescription, origin, words),
    ]);
  const all = () => layOut({ rows: true, check: true });
  const less = () => layOut({ rows: false, check: true });
  return firstFitting([all, less], () => layOut({ rows: false, check: false }));
}

/** What a card has room for, beside the answer. */
interface Room {
  /** All that was looked up, not only what it comes to. */
  rows: boolean;
  /** The button that looks. */
  check: boolean;
}

/** More than this nobody wants to have read out. */
const MOST_SPOKEN = 500;

/** What to do at once comes before all else, as on the card. */
function spokenOf(
  { leaks, title, summary, diagnosis }: Prescription,
  { change, origin, tenant }: Told,
): string {
  const urgent = origin === undefined || origin.kind === "action" ? leaks.slice(0, 1) : [];
  const news = [tenant?.verdict, change].flatMap((one) => one ?? []);
  const more = isSummaryOutdone(diagnosis, tenant) ? [tenant?.step ?? ""] : [summary];
  const said = [...urgent, ...news, title, ...more];
  return clip(said.join(" "), MOST_SPOKEN);
}

/** A card that others shared, or that speaks of others' messages, does not say "you". */
function isReadersOwn(origin: Origin | undefined): boolean {
  return origin === undefined || origin.kind === "private";
}

/** What leads on to the second card. */
function mainButtonTitle(
  { fixedRequest, diagnosis }: Prescription,
  { buttons: says }: CardWords,
): string {
  if (fixedRequest !== null) return says.showFixed;
  return diagnosis.cause === "no-error-visible" ? says.showPermissions : says.showChange;
}

/**
 * The piece that the card has a field for. A token is worth one only where nothing else is known: the
 * card does not invite what it warns of.
 */
function askedPiece(diagnosis: Diagnosis): Piece | null {
  const piece = missingPiece(diagnosis);
  return piece === "token" && diagnosis.cause !== "ambiguous" ? null : piece;
}

/** Where it comes from, if not from the chat: somebody's dialog, or a sample. */
function originLines({ notice, origin }: Told, { answer }: CardWords): Element[] {
  const sample = origin?.kind === "sample" ? findSample(origin.id) : undefined;
  return [
    ...(notice === undefined ? [] : [text(notice, { color: "Attention" })]),
    ...(origin?.kind === "shared" ? [line([answer.sharedBy(clip(origin.by))], SMALL)] : []),
    ...(sample === undefined ? [] : [small(answer.sampleShown), codeBlock(sample.lines)]),
  ];
}

/** What was pasted privately is in no message that could be deleted, and who shares it shares no token. */
function leakLines(
  leaks: readonly string[],
  origin: Origin | undefined,
  { answer }: CardWords,
): Element[] {
  if (leaks.length === 0 || origin?.kind === "shared") return [];
  if (origin?.kind === "private") return [small(answer.privateLeak)];
  return leaks
    .slice(0, MOST_LEAKS)
    .map((warning) =>
      text(`${bold(answer.caution)} ${escapeMarkdown(warning)}`, { color: "Attention" }),
    );
}

/** One gate, and only where the card speaks of a permission: a new token comes before it. */
function gateLine({ diagnosis, gates }: Prescription, { answer }: CardWords): Element[] {
  const [gate] = gates;
  if (gate === undefined || !isAboutPermissions(diagnosis.cause)) return [];
  const says = escapeMarkdown(gate.says);
  // The gate that refused is the reason, which the service itself may have named.
  const isReason = diagnosis.cause === "resource-policy";
  if (isReason && diagnosis.advice.length > 0) return [];
  return [text(isReason ? says : `${bold(answer.caution)} ${says}`, { spacing: "Medium" })];
}

/** Which data it rests on, and what is kept of it. */
function footer(
  { diagnosis, permissions, data }: Prescription,
  origin: Origin | undefined,
  { answer }: CardWords,
): Element[] {
  const isFromData = permissions !== null && mayNeedPermission(diagnosis.cause);
  const said = [
    ...(isFromData ? [dataSentence(data, answer)] : []),
    answer.kept[origin?.kind ?? "chat"],
  ];
  const shown = said.filter((sentence) => sentence !== "").join(" ");
  return shown === "" ? [] : [small(shown)];
}

function dataSentence(
  { date, days, isOld }: Prescription["data"],
  said: CardWords["answer"],
): string {
  return isOld ? said.oldDataOf(date, days) : said.dataOf(date);
}

/** How sure, and by what; a token's claims are only what it states itself. */
function evidenceLine({ diagnosis }: Prescription, { answer }: CardWords): Element[] {
  const { evidence, confidence, token, cause, clue, words } = diagnosis;
  // What was asked for stands in the next line; a request alone proves nothing.
  const told = evidence.find(({ from }) => from !== "request");
  const first = clue === null ? told : evidence[0];
  if (first === undefined) return [];
  const byClaims = first.from === "token" && token?.form === "jwt" && cause !== "token-malformed";
  const caveat = byClaims ? answer.asTokenStates : "";
  return [line([`${words.diagnosis.confidence[confidence]}: ${clip(first.says)}${caveat}`], SMALL)];
}

/** Where the box says it all, a summary would only repeat it. */
function needsSummary(prescription: Prescription, tenant: TenantTruth | undefined): boolean {
  const { diagnosis, fixedRequest } = prescription;
  if (isSummaryOutdone(diagnosis, tenant)) return false;
  if (diagnosis.cause === "app-token-on-me") {
    return diagnosis.request !== null && fixedRequest === null;
  }
  return !(isRequestTheMatter(prescription) && fixedRequest !== null);
}

/** What is known of the grant says more, but of another cause nothing. */
function isSummaryOutdone({ cause }: Diagnosis, tenant: TenantTruth | undefined): boolean {
  return isPutRightByAGrant(cause) && tenant?.settled.includes("grant") === true;
}

/** What the buttons depend on, beside the answer. */
interface Offer {
  carried: CarriedCase | undefined;
  folded: readonly Fold[];
  told: Told;
  /** The card has a field for what is missing, and its button is the one to press. */
  isAsked: boolean;
  /** There is room for the button that looks in the tenant. */
  check: boolean;
}

function buttons(
  prescription: Prescription,
  { carried, folded, told: { story, origin, tenant }, isAsked, check }: Offer,
  setting: Setting,
): Parameters<typeof actionRows> {
  const { buttons: says } = setting.language.cards;
  const isAgain = tenant !== undefined;
  return [
    ...mainButton(prescription, carried, isAsked, setting),
    ...(check ? checkTenantButton(prescription, carried, "answer", setting, isAgain) : []),
    ...folded.map(({ toggle }) => toggle),
    ...shareButton(carried, setting),
    ...(story === undefined ? [] : [startOverButton(story, setting)]),
    ...(origin?.kind === "sample" ? [button(setting, says.moreSamples, "samples", {})] : []),
    ...(missingPiece(prescription.diagnosis) === null ? [] : pastePrivatelyButton(setting)),
  ];
}

/** There is a button only where more stands behind it than the card says. */
function mainButton(
  prescription: Prescription,
  carried: CarriedCase | undefined,
  isAsked: boolean,
  setting: Setting,
): Button[] {
  if (carried === undefined || !hasDetails(prescription)) return [];
  const title = mainButtonTitle(prescription, setting.language.cards);
  return [button(setting, title, "showFix", packCase(carried), { isMain: !isAsked, isFree: true })];
}

/** What a dialog shows is seen by one person, until he shares it. */
function shareButton(carried: CarriedCase | undefined, setting: Setting): Button[] {
  if (setting.place !== "dialog" || carried === undefined) return [];
  const { share } = setting.language.cards.buttons;
  return [button(setting, share, "share", packCase(carried), { isFree: true })];
}

function hasDetails({ diagnosis, permissions, steps }: Prescription): boolean {
  const { cause, request } = diagnosis;
  if (cause === "unrelated") return false;
  if (cause === "no-error-visible") return permissions?.basis === "documented";
  return request !== null || steps.length > 2;
}
