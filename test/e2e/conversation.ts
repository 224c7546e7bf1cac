/// <reference lib="dom" />
import { mkdir } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** Where the pictures of a run are left. */
const SCREENSHOTS = new URL("../../build/screenshots/", import.meta.url);

/** Room around what is pictured, in pixels of the page: the sender's name fits in. */
const MARGIN = 44;

const CARD = ".ac-adaptiveCard";

/** One chat of the Playground, as a person uses it. */
export class Conversation {
  readonly #page: Page;
  /** A channel has its newest post on top. */
  #isChannel = false;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The newest card. */
  get card(): Locator {
    const cards = this.#page.locator(CARD);
    return this.#isChannel ? cards.first() : cards.last();
  }

  /** Opens the page and waits until the bot has greeted. */
  async open(url: string): Promise<void> {
    await this.#page.goto(url);
    await this.card.waitFor();
  }

  /** Goes to another chat or channel of the list on the left. */
  async goTo(name: string): Promise<void> {
    this.#isChannel = false;
    await this.#page.getByText(name).first().click();
    await this.card.waitFor();
  }

  /** Puts a text into the compose box, as a paste does, and sends it. */
  async paste(text: string): Promise<void> {
    await this.#compose.click();
    await pasteInto(this.#compose, text);
    await this.#page.getByLabel("Send Message").click();
  }

  /** The same in a group chat, where a bot hears only what mentions it. */
  async mention(text: string): Promise<void> {
    await this.#mentionIn(this.#compose, text);
    await this.#page.getByLabel("Send Message").click();
  }

  /** Starts a post in a channel that mentions the bot. */
  async post(text: string): Promise<void> {
    await this.#page.getByText("Start a new post").waitFor();
    this.#isChannel = true;
    await this.#mentionIn(this.#page.getByRole("textbox").first(), text);
    await this.#page.getByRole("button", { name: "Post", exact: true }).click();
  }

  /** The compose box stands below all cards and their fields. */
  get #compose(): Locator {
    return this.#page.getByRole("textbox").last();
  }

  async #mentionIn(compose: Locator, text: string): Promise<void> {
    await compose.click();
    await compose.pressSequentially("@Graph");
    await this.#page.getByRole("menuitem", { name: "Graph Auth Doctor" }).click();
    await pasteInto(compose, text);
  }

  /** Chooses the message action on the newest message, once that says something. */
  async actOn(message: string, command: string): Promise<void> {
    await this.#page.getByText(message).last().waitFor();
    await this.#page.getByLabel("Show more information").last().click();
    await this.#page.getByText("Action Command").click();
    await this.#page.getByPlaceholder("Input command id or leave blanks").fill(command);
    await this.#page.getByRole("button", { name: "Create" }).click();
    await this.dialog.locator(CARD).waitFor();
  }

  /** The dialog that is open. */
  get dialog(): Locator {
    return this.#page.getByRole("dialog");
  }

  /** Presses a button of the dialog and waits for what it says then. */
  async pressInDialog(title: string, awaited: string): Promise<void> {
    await this.dialog.getByRole("button", { name: title }).click();
    await this.dialog.getByText(awaited).first().waitFor();
  }

  /** Closes the dialog. */
  async closeDialog(): Promise<void> {
    await this.dialog.getByRole("button").first().click();
    await this.dialog.waitFor({ state: "hidden" });
  }

  /** Presses a button of the newest card and waits for what comes in its place. */
  async press(title: string, awaited: string): Promise<void> {
    await this.card.getByRole("button", { name: title }).click();
    await this.card.getByText(awaited, { exact: true }).waitFor();
  }

  /** Chooses from a list of the newest card. */
  async choose(label: string, option: string): Promise<void> {
    await this.card.getByRole("combobox", { name: label }).click();
    await this.#page.getByRole("option", { name: option, exact: true }).click();
  }

  /** Fills a field of the newest card. */
  async fill(label: string, text: string): Promise<void> {
    await this.card.getByLabel(label).fill(text);
  }

  /** Waits until the newest card says something, and gives its whole text. */
  async cardSaying(awaited: string): Promise<string> {
    await this.card.getByText(awaited).first().waitFor();
    return await this.cardText();
  }

  /** The whole text of the newest card. */
  async cardText(): Promise<string> {
    return (await this.card.textContent()) ?? "";
  }

  /** Waits for a plain message that says something. */
  async message(awaited: string): Promise<void> {
    await this.#page.getByText(awaited).last().waitFor();
  }

  /** Leaves a picture of the dialog that is open, and of what it stands over. */
  async pictureOfDialog(name: string): Promise<void> {
    await this.#picture(name, [this.dialog]);
  }

  /**
   * Leaves a picture of the newest card, together with the message it answers where its text is
   * given.
   */
  async picture(name: string, answeredText?: string): Promise<void> {
    await this.card.scrollIntoViewIfNeeded();
    const parts = [this.card];
    if (answeredText !== undefined) parts.push(this.#page.getByText(answeredText).last());
    await this.#picture(name, parts);
  }

  async #picture(name: string, parts: readonly Locator[]): Promise<void> {
    await mkdir(SCREENSHOTS, { recursive: true });
    const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter(
      (box) => box !== null,
    );
    const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN;
    const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - MARGIN);
    const right = Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN;
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
    const clip = { x: left, y: top, width: right - left, height: bottom - top };
    await this.#page.screenshot({ path: new URL(`${name}.png`, SCREENSHOTS).pathname, clip });
  }
}

async function pasteInto(compose: Locator, text: string): Promise<void> {
  await compose.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent("paste", event));
  }, text);
}
