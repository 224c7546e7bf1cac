/// <reference lib="dom" />
import { mkdir } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** Where the pictures of a run are left. */
const SCREENSHOTS = new URL("../../build/screenshots/", import.meta.url);

/** Room around what is pictured, in pixels of the page: the sender's name fits in. */
const MARGIN = 44;

/** One chat of the Playground, as a person uses it. */
export class Conversation {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The newest card. */
  get card(): Locator {
    return this.#page.locator(".ac-adaptiveCard").last();
  }

  /** Opens the page and waits until the bot has greeted. */
  async open(url: string): Promise<void> {
    await this.#page.goto(url);
    await this.card.waitFor();
  }

  /** Puts a text into the compose box, as a paste does, and sends it. */
  async paste(text: string): Promise<void> {
    const compose = this.#page.getByRole("textbox");
    await compose.click();
    await compose.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const event = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent("paste", event));
    }, text);
    await this.#page.getByLabel("Send Message").click();
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

  /**
   * Leaves a picture of the newest card, together with the message it answers where its text is
   * given.
   */
  async picture(name: string, answeredText?: string): Promise<void> {
    await mkdir(SCREENSHOTS, { recursive: true });
    await this.card.scrollIntoViewIfNeeded();
    const parts = [this.card];
    if (answeredText !== undefined) parts.push(this.#page.getByText(answeredText).last());
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
