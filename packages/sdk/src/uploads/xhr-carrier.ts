/** What `xhrCarrier` needs of XMLHttpRequest; declared here because not every platform has it. */
interface Xhr {
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  send(body: Blob): void;
  abort(): void;
  getAllResponseHeaders(): string;
  responseType: string;
  readonly status: number;
  readonly response: unknown;
  readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null };
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
}

/**
 * Carries a request by XMLHttpRequest, the only way in a browser to learn how far an upload is.
 *
 * @param body - given apart, because a request's body can only be read as a copy
 * @param onProgress - bytes sent so far
 * @param stallMs - without progress for this long the upload counts as dead, in milliseconds
 */
export function xhrCarrier(body: Blob, onProgress: (sent: number) => void, stallMs: number) {
  return (request: Request): Promise<Response> =>
    new Promise((resolve, reject) => {
      const xhr = new (globalThis as unknown as { XMLHttpRequest: new () => Xhr }).XMLHttpRequest();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = () => xhr.abort();
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(stop, stallMs);
      };
      const settle = (act: () => void) => () => {
        clearTimeout(timer);
        request.signal.removeEventListener('abort', stop);
        act();
      };
      xhr.open(request.method, request.url);
      request.headers.forEach((value, name) => xhr.setRequestHeader(name, value));
      xhr.responseType = 'blob';
      xhr.upload.onprogress = ({ loaded }) => {
        alive();
        onProgress(Math.min(loaded, body.size));
      };
      xhr.onload = settle(() => {
        const headers = new Headers();
        for (const line of xhr
          .getAllResponseHeaders()
          .trim()
          .split(/[\r\n]+/)) {
          const colon = line.indexOf(':');
          if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
        }
        const empty = xhr.status === 204 || xhr.status === 304;
        resolve(new Response(empty ? null : (xhr.response as Blob), { status: xhr.status, headers }));
      });
      xhr.onerror = settle(() => reject(new TypeError('The upload failed')));
      xhr.onabort = settle(() => reject(new TypeError('The upload was stopped')));
      if (request.signal.aborted) return reject(new TypeError('The upload was stopped'));
      request.signal.addEventListener('abort', stop, { once: true });
      alive();
      xhr.send(body);
    });
}
