/**
 * Open nothing by themselves, only the sites, lists or files that somebody grants to the app one by
 * one.
 *
 * Source: Microsoft Graph, "Overview of selected permissions in OneDrive and SharePoint".
 */
export const GRANTED_ONE_BY_ONE = [
  "Sites.Selected",
  "Lists.SelectedOperations.Selected",
  "ListItems.SelectedOperations.Selected",
  "Files.SelectedOperations.Selected",
] as const;

/**
 * Says whether a permission opens nothing by itself.
 *
 * @param name E.g. `Sites.Selected`, in any case.
 */
export function isGrantedOneByOne(name: string): boolean {
  return GRANTED_ONE_BY_ONE.some((one) => one.toLowerCase() === name.toLowerCase());
}
