import type { Activity } from "botbuilder";
import { answerCard, type Told } from "../cards/answer_card.ts";
import type { CarriedStory } from "../cards/carried_case.ts";
import type { Origin } from "../cards/origin.ts";
import type { Setting } from "../cards/setting.ts";
import type { Diagnosis } from "../core/diagnosis/diagnosis.ts";
import { type ExplainOptions, explainFindings } from "../core/explain.ts";
import type { Recalled } from "../core/memory/recall.ts";
import type { Findings } from "../core/paste/findings.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { whatChanged } from "../core/remedy/what_changed.ts";
import type { Audience, CaseMemory, Forgetting } from "./case_memory.ts";
import type { DownloadOptions } from "./download_file.ts";
import type { MessageTexts } from "./message_text.ts";
import type { CardOutcome } from "./outcome.ts";
import { readMessage } from "./read_message.ts";
import type { TenantDesk } from "./tenant_desk.ts";
import { tenantPerson } from "./tenant_person.ts";

/** The part of an activity that tells whose it is, and where. */
export type Visitor = Pick<Activity, "id" | "conversation" | "from">;

/** What the desk works with. */
export interface DeskParts {
  /** What was shown before. */
  memory: CaseMemory;
  /** Seconds since 1970. */
  clock: () => number;
  /** What files are fetched with. */
  fetch: DownloadOptions["fetch"];
  /** What looks into tenants; left out where nothing does. */
  tenant?: TenantDesk | undefined;
  /** Is told of each diagnosis, for those who count. */
  onAnswered?: ((judgement: Judgement) => void) | undefined;
}

/** What a diagnosis found, and nothing of what it was found in. */
export type Judgement = Pick<Diagnosis, "cause" | "context" | "confidence">;

/**
 * Answers what people show, with all that they showed before.
 */
export class Desk {
  readonly memory: CaseMemory;
  readonly fetch: DownloadOptions["fetch"];
  readonly tenant: TenantDesk | undefined;
  readonly #clock: () => number;
  readonly #onAnswered: (judgement: Judgement) => void;

  /** @param parts What it works with. */
  constructor({ memory, clock, fetch, tenant, onAnswered = () => {} }: DeskParts) {
    this.memory = memory;
    this.fetch = fetch;
    this.tenant = tenant;
    this.#clock = clock;
    this.#onAnswered = onAnswered;
  }

  /** Seconds since 1970. */
  get now(): number {
    return this.#clock();
  }

  /** Whether anything looks into tenants. */
  get canLookUp(): boolean {
    return this.tenant !== undefined;
  }

  /** Drops what this person showed here, and what he saw in his tenant. */
  forget(visitor: Visitor, setting: Setting): Promise<Forgetting> {
    const person = tenantPerson(visitor, setting);
    if (person !== undefined) this.tenant?.forget(person);
    return this.memory.forget(visitor, this.now);
  }

  /** Reads what somebody shows; tokens of his earlier messages tell the cloud. */
  async read(visitor: Visitor, texts: MessageTexts, setting: Setting): Promise<Findings> {
    const { findings } = await this.memory.all(visitor, this.now, audienceOf(setting));
    return readMessage(texts, findings.tokens);
  }

  /**
   * Answers what somebody shows together with what he showed before.
   *
   * @param visitor Who it is, and where.
   * @param findings What he shows.
   * @param setting Where the answer is shown.
   * @param notice What to say first.
   * @returns Undefined where there is nothing of Graph in it.
   */
  async answer(
    visitor: Visitor,
    findings: Findings,
    setting: Setting,
    notice?: string,
  ): Promise<CardOutcome | undefined> {
    const { now } = this;
    const recalled = await this.memory.add(visitor, findings, now, audienceOf(setting));
    const prescription = explainFindings(recalled.findings, now, optionsOf(setting));
    if (!isOfGraph(prescription)) return undefined;
    this.#onAnswered(prescription.diagnosis);
    const change = isNewToken(recalled)
      ? whatChanged(explainFindings(recalled.before, now, optionsOf(setting)), prescription)
      : null;
    const { chosenLanguage: language } = recalled;
    const choice = language === null ? undefined : { language };
    const story = storyOf(recalled, visitor);
    const origin = originIn(setting);
    return cardOf(prescription, { story, change, notice, choice, origin }, setting);
  }

  /**
   * Answers the newest message by itself, and drops what came before it.
   *
   * @param visitor Who it is, and where.
   * @param newest Id of the message that is to be the last.
   * @param setting Where the answer is shown.
   * @returns "notYours" where this person keeps no such message for these eyes, "notReached" where nobody
   * can tell now; undefined where there is nothing of Graph in it.
   */
  async startOver(
    visitor: Visitor,
    newest: string,
    setting: Setting,
  ): Promise<CardOutcome | "notYours" | "notReached" | undefined> {
    const { now } = this;
    const findings = await this.memory.startOver(visitor, newest, now, audienceOf(setting));
    if (findings === undefined) return "notYours";
    if (findings === "unreachable") return "notReached";
    return this.answerAlone(findings, setting, { origin: originIn(setting) });
  }

  /** Answers findings by themselves; nothing is kept. */
  answerAlone(findings: Findings, setting: Setting, told: Told = {}): CardOutcome | undefined {
    const prescription = explainFindings(findings, this.now, optionsOf(setting));
    if (!isOfGraph(prescription)) return undefined;
    this.#onAnswered(prescription.diagnosis);
    return cardOf(prescription, told, setting);
  }
}

/**
 * How an answer for a place is to be made.
 *
 * @param setting Where it will be shown.
 */
export function optionsOf({ language, tenantId }: Setting): ExplainOptions {
  return { words: language.answers, tenantId };
}

/** In a personal chat a dialog has no more readers than the chat. */
function audienceOf({ place, isPersonal }: Setting): Audience {
  return place === "dialog" && !isPersonal ? "person" : "everybody";
}

/** What is pasted in a dialog is the reader's own, and nobody else's to read. */
function originIn({ place }: Setting): Origin | undefined {
  return place === "dialog" ? { kind: "private" } : undefined;
}

function cardOf(prescription: Prescription, told: Told, setting: Setting): CardOutcome {
  const summary = told.change ?? prescription.title;
  return { kind: "card", card: answerCard(prescription, told, setting), summary };
}

/** A status alone may be anybody's: without evidence there is nothing of Graph in the message. */
function isOfGraph({ diagnosis: { cause, evidence } }: Prescription): boolean {
  return cause !== "unrelated" || evidence.length > 0;
}

/** Only a token that was not there before can have changed anything. */
function isNewToken(recalled: Recalled): recalled is Recalled & { before: Findings } {
  const { findings, before } = recalled;
  return before !== null && findings.tokens.some((token) => !before.tokens.includes(token));
}

function storyOf({ sources }: Recalled, { id }: Visitor): CarriedStory | undefined {
  return sources.length === 0 || id === undefined ? undefined : { sources, newest: id };
}
