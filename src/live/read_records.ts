import { z } from "zod";

/** The parts of Graph's answers that are read; whatever else stands in them is left. */
const id = z.string();

export const servicePrincipalAnswer = z.object({
  id,
  displayName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  servicePrincipalType: z.string().nullish(),
});

export const graphItselfAnswer = z.object({ id });

export const grantsAnswer = z.object({
  value: z.array(
    z.object({
      appRoleId: id,
      resourceId: id,
      createdDateTime: z.string().nullish(),
    }),
  ),
  "@odata.nextLink": z.string().optional(),
});

export const registrationAnswer = z.object({
  requiredResourceAccess: z
    .array(
      z.object({
        resourceAppId: id,
        resourceAccess: z.array(z.object({ id, type: z.string() })).nullish(),
      }),
    )
    .nullish(),
});

export const userAnswer = z.object({ id });

export const licencesAnswer = z.object({
  value: z.array(
    z.object({
      servicePlans: z
        .array(
          z.object({
            servicePlanName: z.string().nullish(),
            provisioningStatus: z.string().nullish(),
          }),
        )
        .nullish(),
    }),
  ),
});

export type ServicePrincipalAnswer = z.infer<typeof servicePrincipalAnswer>;
export type GrantsAnswer = z.infer<typeof grantsAnswer>;
export type RegistrationAnswer = z.infer<typeof registrationAnswer>;
export type LicencesAnswer = z.infer<typeof licencesAnswer>;
