/** How to see whether an application access policy of Exchange keeps an app out of a mailbox. */
export const TEST_ACCESS_POLICY =
  "Let an Exchange administrator run Test-ApplicationAccessPolicy -Identity {mailbox} -AppId {client id}.";
