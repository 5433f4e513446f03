/** One message of `text/event-stream`, or `undefined` for a sign of life (a comment, a `retry:`). */
export interface ServerSentEvent {
  readonly id: string | undefined;
  readonly event: string;
  readonly data: string;
}

/**
 * Reads a stream as the HTML standard says (§9.2.6). Ends when the stream ends; throws where it breaks.
 *
 * @param onActivity - called for every piece that arrives, heartbeats too
 * @param onRetry - called with the wait in milliseconds that the server asks for
 */
export async function* serverSentEvents(
  stream: ReadableStream<Uint8Array>,
  onActivity: () => void,
  onRetry: (ms: number) => void,
): AsyncGenerator<ServerSentEvent> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let buffer = '';
  let id: string | undefined;
  let event = '';
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onActivity();
      buffer += decoder.decode(value, { stream: true });
      // A carriage return at the very end may be half of CRLF: wait for the next piece.
      const lines = buffer.split(/\r\n|\n|\r(?!$)/);
      buffer = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') {
          if (data.length > 0) yield { id, event: event || 'message', data: data.join('\n') };
          event = '';
          data = [];
          continue;
        }
        const [, field = '', text = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
        if (field === 'data') data.push(text);
        else if (field === 'event') event = text;
        else if (field === 'id') id = text;
        else if (field === 'retry' && /^\d+$/.test(text)) onRetry(Number(text));
      }
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
