import type { Place } from "./deploy_template.ts";
import { groupIdOf } from "./resource_id.ts";

const SUBSCRIPTION_ID = "3c5e7f9a-1b20-4d88-9e2b-0b7a3d541f6c";

/** The tenant of the stand-in's subscription. */
export const TENANT = "6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa";

/** Where the stand-in's group is. */
export const LOCATION = "westeurope";

/** A subscription. */
export const IN_SUBSCRIPTION: Place = {
  subscription: {
    id: `/subscriptions/${SUBSCRIPTION_ID}`,
    subscriptionId: SUBSCRIPTION_ID,
    tenantId: TENANT,
  },
  resourceGroup: undefined,
};

const { subscription } = IN_SUBSCRIPTION;

/** A resource group in it. */
export const IN_GROUP = {
  subscription,
  resourceGroup: { id: groupIdOf(subscription.id, "bots"), name: "bots", location: LOCATION },
} satisfies Place;
