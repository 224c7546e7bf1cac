/** What stands above the commands that grant a permission. */
export const GRANT_COMMANDS = {
  powerShell: "Microsoft Graph PowerShell",
  cli: "Azure CLI",
  rest: "REST",
};
