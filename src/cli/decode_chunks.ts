import { TextDecoder } from "node:util";
import { textEncoding } from "../core/text_encoding.ts";

/**
 * Decodes bytes to text as they come: UTF-16 where a byte order mark says so, otherwise UTF-8.
 * What is invalid becomes U+FFFD; the mark itself is left out.
 *
 * @param chunks The bytes, cut anywhere.
 * @returns The text, cut anywhere but within a character.
 */
export async function* decodeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let head = new Uint8Array();
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head = joined(head, chunk);
    if (head.length < 2) continue;
    decoder = new TextDecoder(textEncoding(head));
    yield decoder.decode(head, { stream: true });
  }
  yield decoder === undefined ? new TextDecoder().decode(head) : decoder.decode();
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
