/** Carries one command of W3C WebDriver (https://www.w3.org/TR/webdriver2/) to a browser and its value back. */
export interface Transport {
  /**
   * @param path below the session, such as `/element/{id}/click`; `''` begins or ends the session itself
   * @throws {WebDriverError} what the browser answers instead of a value
   */
  send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  close(): Promise<void>;
}

/** A command that the browser refused, with the name that WebDriver has for it, such as `stale element reference`. */
export class WebDriverError extends Error {
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(`${kind}: ${message.split('\n')[0] ?? ''}`);
    this.name = 'WebDriverError';
    this.kind = kind;
  }
}

/** A driver that speaks WebDriver over HTTP: chromedriver, WebKitWebDriver. @param url such as `http://127.0.0.1:4444` */
export function overHttp(url: string, close: () => Promise<void>): Transport {
  let session = '/session';
  return {
    async send<T>(method: string, path: string, body?: object): Promise<T> {
      const response = await fetch(url + session + path, {
        method,
        ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      });
      const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
      if (!response.ok) throw new WebDriverError(value.error ?? '', value.message ?? '');
      if (path === '' && method === 'POST')
        session = `/session/${(value as unknown as { sessionId: string }).sessionId}`;
      return value;
    },
    close,
  };
}
