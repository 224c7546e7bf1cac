import type { Cause } from "../core/diagnosis/causes.ts";
import { askForPiece } from "../core/remedy/deciding_piece.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import type { TenantTruth } from "../core/tenant/tenant_truth.ts";
import { box, clip, code, type Element, line, small, text } from "./elements.ts";
import { permissionLines } from "./permission_lines.ts";
import type { CardWords } from "./words/card_words.ts";

/** A path longer than this is shown cut; it is whole in the request behind the button. */
const MOST_PATH = 1000;

/**
 * The box of the first card: the path to use and the permission to ask for.
 *
 * @param prescription The answer.
 * @param words What the card says.
 * @param isAsked Whether the card has a field for the missing piece, so that no step asks for it.
 * @param tenant What was looked up in the reader's tenant.
 * @returns The box, or undefined where there is neither request nor step to show.
 */
export function remedyBox(
  prescription: Prescription,
  words: CardWords,
  isAsked: boolean,
  tenant?: TenantTruth,
): Element | undefined {
  const { diagnosis } = prescription;
  const asked = isAsked ? askForPiece(diagnosis) : [];
  const steps = prescription.steps.filter((step) => !asked.includes(step));
  const { cause } = diagnosis;
  if (isRequestTheMatter(prescription)) {
    const { method, path } = requestShown(prescription);
    return box([
      small(label(prescription, words), { weight: "Bolder", spacing: "None" }),
      code(clip(`${method} ${path}`, MOST_PATH), { weight: "Bolder" }),
      ...changedField(prescription),
      ...permissionLines(prescription, words, tenant),
      ...(cause === "ambiguous" ? steps.map((step) => line([step])) : []),
    ]);
  }
  if (cause === "no-error-visible") return undefined;
  const items = [
    ...steps.slice(0, 2).map((step, at) => line([step], { spacing: at === 0 ? "None" : "Small" })),
    // Not by itself: it is what comes after the steps.
    ...alsoNameTheUser(prescription, words),
  ];
  return items.length === 0 ? undefined : box(items);
}

/**
 * Says whether the card speaks of the request and its permission, or of the token alone: a token
 * that Graph does not take has to be replaced first.
 *
 * @param prescription The answer.
 */
export function isRequestTheMatter({ diagnosis, fixedRequest }: Prescription): boolean {
  const { cause, request } = diagnosis;
  if (request === null) return false;
  return ABOUT_REQUEST.has(cause) || (fixedRequest !== null && cause === "app-token-on-me");
}

/**
 * Says whether the box shows the request that was sent, so that no other line has to.
 *
 * @param prescription The answer.
 */
export function showsRequestAsSent(prescription: Prescription): boolean {
  const { method, path } = requestShown(prescription);
  const { request } = prescription.diagnosis;
  return isRequestTheMatter(prescription) && request?.method === method && request.path === path;
}

const ABOUT_REQUEST: ReadonlySet<Cause> = new Set<Cause>([
  "app-token-no-roles",
  "app-missing-permission",
  "delegated-missing-scope",
  "delegated-only-api",
  "app-only-api",
  "no-error-visible",
  "ambiguous",
]);

/** Where the path stays, the change is in the body: the field that names the user. */
function changedField({ batch, fixedRequest, diagnosis: { request } }: Prescription): Element[] {
  if (batch !== null || fixedRequest === null || fixedRequest.path !== request?.path) return [];
  const [field] =
    /"[^"]{1,60}"\s*:\s*"[^"]{0,200}\busers\/[^"]{1,200}"/.exec(fixedRequest.body ?? "") ?? [];
  return field === undefined ? [] : [code(field, { weight: "Bolder" })];
}

/** Of a batch, the request in it that the answer is about. */
function requestShown(prescription: Prescription): { method: string; path: string } {
  const { batch, diagnosis, fixedRequest, requests } = prescription;
  const { request } = diagnosis;
  const own = requests.find((one) => one.diagnosis.request === request);
  const fixed = batch === null ? fixedRequest : own?.fixedRequest;
  return fixed ?? request ?? { method: "", path: "" };
}

function label({ diagnosis, fixedRequest }: Prescription, { answer }: CardWords): string {
  const { cause, confidence } = diagnosis;
  if (fixedRequest !== null) {
    if (cause === "app-only-api") return answer.useAsApp;
    const isSure = confidence === "certain" || diagnosis.context === "delegated";
    return isSure ? answer.use : answer.useIfApp;
  }
  return cause === "ambiguous" || cause === "no-error-visible" ? answer.yours : answer.keep;
}

/** The new token would meet the next fault: an app asking for the signed-in user. */
function alsoNameTheUser(prescription: Prescription, words: CardWords): Element[] {
  const { diagnosis, fixedRequest } = prescription;
  const { method, path } = requestShown(prescription);
  if (fixedRequest === null || diagnosis.cause === "unrelated") return [];
  return [
    text(words.answer.thenUse, { spacing: "Small" }),
    code(clip(`${method} ${path}`, MOST_PATH)),
  ];
}
