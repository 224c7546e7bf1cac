import type { Prescription } from "../remedy/prescription.ts";
import { stepsWithout } from "../remedy/step.ts";
import type { TenantTruth } from "./tenant_truth.ts";

/**
 * Leaves of the offline answer what still holds once somebody looked: nobody is asked for what is
 * granted, and nothing is told twice, or otherwise than it is there.
 *
 * @param prescription The offline answer.
 * @param tenant What is true in the tenant; the answer stays as it is where nobody looked.
 */
export function afterLook(
  prescription: Prescription,
  tenant: TenantTruth | undefined,
): Prescription {
  if (tenant === undefined) return prescription;
  const { settled, asksForGrants } = tenant;
  const { markedSteps, adminMessage, commands, links, diagnosis } = prescription;
  // Behind a policy of the service the text is about the policy.
  const isAsked = asksForGrants || diagnosis.cause === "resource-policy";
  return {
    ...prescription,
    steps: stepsWithout(prescription, settled),
    markedSteps: markedSteps.filter(({ kind }) => !settled.includes(kind)),
    adminMessage: isAsked ? adminMessage : null,
    commands: asksForGrants ? commands : [],
    links: asksForGrants ? links : [],
  };
}
