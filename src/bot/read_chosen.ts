import { z } from "zod";
import type { CarriedCase } from "../cards/carried_case.ts";
import type { Chosen } from "../cards/choices.ts";
import { CHOICE_INPUTS } from "../cards/choices.ts";
import { isGuid } from "../core/is_guid.ts";
import { LANGUAGES } from "../core/paste/languages.ts";
import { readUser } from "../core/remedy/named_user.ts";

const inputs = z.object({
  [CHOICE_INPUTS.language]: z
    .enum(LANGUAGES.map(({ id }) => id))
    .optional()
    .catch(undefined),
  [CHOICE_INPUTS.user]: z.string().max(300).optional().catch(undefined),
  [CHOICE_INPUTS.person]: z.string().max(300).optional().catch(undefined),
  mine: z.literal(true).optional().catch(undefined),
});

/**
 * Reads what was chosen on the second card: the language, and whom the request is for. It comes from
 * a client, so nothing of it is taken on trust, and what is no user is not kept.
 *
 * @param data The action's data, with the values of the card's inputs.
 * @param carried What the card carried; what was chosen before stays where nothing else is said.
 * @param account Object id of who pressed, as the channel states it.
 */
export function readChosen(
  data: unknown,
  { choice = {} }: CarriedCase,
  account: string | undefined,
): Chosen {
  const { language = choice.language, user, person = "", mine } = inputs.safeParse(data).data ?? {};
  const base: Chosen = language === undefined ? {} : { language };
  if (mine === true && account !== undefined && isGuid(account)) return { ...base, user: account };
  if (isGuid(person)) return { ...base, user: person };
  if (user === undefined) return choice.user === undefined ? base : { ...base, user: choice.user };
  if (user.trim() === "") return base;
  const named = readUser(user);
  return named === undefined ? { ...base, problem: "notAUser" } : { ...base, user: named };
}
