import { schemesOf } from "./counterpart.ts";
import type { Scheme } from "./permission_index.ts";
import { isResourceSpecific } from "./resource_specific.ts";

/**
 * Says whether a permission that a service asks for can be granted to this kind of caller in Entra. A
 * service names all that it takes, users' permissions beside apps' own; what the data does not know
 * may be new.
 *
 * @param name E.g. `TeamworkTag.Read`, which is never an app's.
 * @param scheme Who is to hold it.
 */
export function canBeGranted(name: string, scheme: Scheme): boolean {
  const schemes = schemesOf(name);
  return !isResourceSpecific(name) && (schemes.length === 0 || schemes.includes(scheme));
}
