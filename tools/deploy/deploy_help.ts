/** What `npm run deploy -- --help` says. */
export const DEPLOY_HELP = `Puts the bot into Azure, or updates it there, and makes its Teams app package.

Usage: npm run deploy -- --resource-group NAME --location REGION [options]

  --resource-group NAME     where everything goes; created where it is not there
  --location REGION         as in westeurope; needed where the group has to be created
  --host HOST               app-service (default), or container-apps for those with an image
  --image REF               the image, for container-apps
  --registry SERVER         its registry, where that is private: contoso.azurecr.io
  --app-type TYPE           UserAssignedMSI (default), or SingleTenant for an app registration
  --app-id ID               use this app registration; otherwise it is found, or made, by its name
  --name NAME               the name of the app and of the Azure Bot, unique in the whole of Azure
  --subscription ID         make this az's subscription first
  --allowed-tenants IDS     in whose chats it answers: ids with commas between, or *
  --sso-app-id-uri URI      switches on Check in my tenant: see docs/verify.md
  --sso-app-id ID           the app registration that people sign in with there
  --tags KEY=VALUE ...      tags for everything
  --parameters FILE.json|KEY=VALUE ...   more parameters of the templates: see docs/deploy.md
  --out FILE                where the Teams app package goes (default: build/graph-auth-doctor.zip)
  --dry-run                 print every command, run none
  --help                    show this text

It needs the Azure CLI, signed in with az login. Each command is printed before it runs, and none
holds a secret, as there is none. Running it again updates what is there.

Exit status: 0 done, 1 failed, 2 wrong usage.
`;
