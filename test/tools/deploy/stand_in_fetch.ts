// Loaded before the command in a test: it stands in for the network.
globalThis.fetch = async (address) => {
  if (String(address) === "https://graph-auth-doctor-x1.azurewebsites.net/readyz") {
    return Response.json({ status: "ready" });
  }
  throw new TypeError("fetch failed");
};
