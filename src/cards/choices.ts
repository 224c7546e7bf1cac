import type { IChoiceSetInput, ITextInput } from "@microsoft/teams.cards";
import { leavesUserOpen } from "../core/graph/user_reference.ts";
import { LANGUAGES, type LanguageId } from "../core/paste/languages.ts";
import { findsUserById, type UserProblem } from "../core/remedy/named_user.ts";
import { isOfTenant, statedTenant } from "../core/remedy/own_tenant.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { actionRows, type Button, button } from "./actions.ts";
import { type CarriedCase, type CarriedChoice, packCase } from "./carried_case.ts";
import { type Element, text } from "./elements.ts";
import type { Setting } from "./setting.ts";

/** The inputs, by the names under which their values come back with a button. */
export const CHOICE_INPUTS = { language: "language", user: "user", person: "person" } as const;

/** What the reader chose for the request to copy. */
export interface Chosen extends CarriedChoice {
  /** Why what was typed as the user was not taken. */
  problem?: UserProblem;
}

/**
 * The choices above which the request is written anew: its language, and once for all snippets the
 * user it is for.
 *
 * @param prescription The answer.
 * @param chosen What is chosen now.
 * @param language The language that is shown.
 * @param carried What the buttons bring back.
 * @param setting Where the card is shown.
 * @returns Nothing where there is no request.
 */
export function choices(
  prescription: Prescription,
  chosen: Chosen,
  language: LanguageId,
  carried: CarriedCase,
  setting: Setting,
): Element[] {
  const { batch, diagnosis } = prescription;
  if ((batch ?? diagnosis.request) === null) return [];
  const { buttons } = setting.language.cards;
  const account = isOpen(prescription, chosen) ? accountButton(prescription, carried, setting) : [];
  return [
    languageChoice(language, setting),
    ...(isOpen(prescription, chosen) ? userInputs(prescription, chosen, setting) : []),
    ...actionRows(button(setting, buttons.update, "showFix", packCase(carried)), ...account),
  ];
}

/** Whether it is the reader who says which user it is for. */
function isOpen({ fixedRequest }: Prescription, { user }: Chosen): boolean {
  return fixedRequest !== null && (user !== undefined || leavesUserOpen(fixedRequest));
}

function languageChoice(language: LanguageId, { language: { cards } }: Setting): IChoiceSetInput {
  return {
    type: "Input.ChoiceSet",
    id: CHOICE_INPUTS.language,
    label: cards.fix.language,
    value: language,
    spacing: "Small",
    choices: LANGUAGES.map(({ id, name }) => ({ title: name, value: id })),
  };
}

function userInputs(
  prescription: Prescription,
  { user, problem }: Chosen,
  setting: Setting,
): Element[] {
  const { fix } = setting.language.cards;
  const byId = prescription.fixedRequest !== null && findsUserById(prescription.fixedRequest);
  const typed: ITextInput = {
    type: "Input.Text",
    id: CHOICE_INPUTS.user,
    label: byId ? fix.userById : fix.user,
    spacing: "Small",
    maxLength: 200,
    ...(byId ? {} : { placeholder: fix.userExample }),
    ...(user === undefined ? {} : { value: user }),
  };
  return [
    typed,
    ...(problem === undefined
      ? []
      : [text(fix[problem], { color: "Attention", size: "Small", spacing: "Small" })]),
    ...peoplePicker(prescription, setting),
  ];
}

/** It offers the people of the conversation's tenant, so not where the token is of another. */
function peoplePicker(prescription: Prescription, setting: Setting): Element[] {
  const { token } = prescription.diagnosis;
  const isElsewhere = statedTenant(token) !== null && !isOfTenant(token, setting.tenantId);
  if (!setting.isTeams || isElsewhere) return [];
  return [
    {
      type: "Input.ChoiceSet",
      id: CHOICE_INPUTS.person,
      label: setting.language.cards.fix.person,
      spacing: "Small",
      choices: [],
      "choices.data": { type: "Data.Query", dataset: "graph.microsoft.com/users" },
    },
  ];
}

/** The reader's account is one of the conversation's tenant. */
function accountButton(
  prescription: Prescription,
  carried: CarriedCase,
  setting: Setting,
): Button[] {
  if (!isOfTenant(prescription.diagnosis.token, setting.tenantId)) return [];
  const { useMyAccount } = setting.language.cards.buttons;
  const data = { ...packCase(carried), mine: true };
  return [button(setting, useMyAccount, "showFix", data, { isExtra: true })];
}
