/**
 * Says whether a permission opens nothing by itself, only the sites, lists or files that somebody
 * grants to the app one by one.
 *
 * Source: Microsoft Graph, "Overview of selected permissions in OneDrive and SharePoint".
 *
 * @param name E.g. `Sites.Selected`.
 */
export function isGrantedOneByOne(name: string): boolean {
  return /^(?:Sites\.Selected|(?:Lists|ListItems|Files)\.SelectedOperations\.Selected)$/i.test(
    name,
  );
}
