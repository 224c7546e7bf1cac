/// <reference lib="dom" />
import { mkdir } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** Where the pictures of a run are left. */
const SCREENSHOTS = new URL("../../build/screenshots/", import.meta.url);

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

  /** Leaves a picture of the newest card, with as much as stands so many pixels above it. */
  async picture(name: string, above = 48): Promise<void> {
    await mkdir(SCREENSHOTS, { recursive: true });
    await this.card.scrollIntoViewIfNeeded();
    const box = await this.card.boundingBox();
    if (box === null) throw new Error(`Cannot picture ${name} as no card is shown`);
    const margin = 20;
    const clip = {
      x: box.x - 2 * margin,
      y: Math.max(0, box.y - above),
      width: box.width + 4 * margin,
      height: box.height + above + margin,
    };
    await this.#page.screenshot({ path: new URL(`${name}.png`, SCREENSHOTS).pathname, clip });
  }
}
