/** One message of `text/event-stream`. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
}

/** A message longer than this is none of ours: whoever sends without an end must not fill the memory. In characters. */
const longest = 1_000_000;

/**
 * Reads a stream as the HTML standard says (§9.2.6): for each piece that arrives the messages that it completes, none
 * where it was a sign of life (a comment, a `retry:`). Ends when the stream ends; throws where it breaks. What a message's
 * `id` says stands in its data too, so that nobody here asks for it.
 *
 * @param onRetry - called with the wait in milliseconds that the server asks for
 */
export async function* serverSentEvents(
  stream: ReadableStream<Uint8Array>,
  onRetry: (ms: number) => void,
): AsyncGenerator<ServerSentEvent[]> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let buffer = '';
  let event = '';
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      buffer += decoder.decode(value, { stream: true });
      // A carriage return at the very end may be half of CRLF: wait for the next piece.
      const lines = buffer.split(/\r\n|\n|\r(?!$)/);
      buffer = lines.pop() ?? '';
      const messages: ServerSentEvent[] = [];
      for (const line of lines) {
        if (line === '') {
          if (data.length > 0) messages.push({ event: event || 'message', data: data.join('\n') });
          event = '';
          data = [];
          continue;
        }
        const [, field = '', text = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
        if (field === 'data') data.push(text);
        else if (field === 'event') event = text;
        else if (field === 'retry' && /^\d+$/.test(text)) onRetry(Number(text));
      }
      if (data.reduce((sum, line) => sum + line.length, buffer.length) > longest) throw new Error('message too long');
      yield messages;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
