import process from "node:process";
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import restify from "restify";
import { startMeter } from "./meter.ts";

// What the bot is measured against: the echo bot of botbuilder's samples on restify, which answers each
// message with one card that is ready. The card comes by `POST /reply`, before anything is measured.

let reply = {};

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(reply);
  await next();
});

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request, response) => {
  if (hasMethod(request)) await adapter.process(request, response, (context) => bot.run(context));
});
server.post("/reply", async (request, response) => {
  reply = request.body;
  response.send(200, {});
});

startMeter();
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`The echo bot listens on ${server.url}/api/messages\n`);
});

/** botbuilder's types want it told, and Node's leave it open. */
function hasMethod(request: restify.Request): request is restify.Request & { method: string } {
  return request.method !== undefined;
}
