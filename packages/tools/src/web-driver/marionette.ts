import { connect } from 'node:net';
import { type Transport, WebDriverError } from './transport.ts';

/** Firefox's own names for the commands of WebDriver that are used here. `{id}` becomes the parameter `id`. */
const commands: Readonly<Record<string, string>> = {
  'POST ': 'WebDriver:NewSession',
  'DELETE ': 'WebDriver:DeleteSession',
  'POST /url': 'WebDriver:Navigate',
  'GET /url': 'WebDriver:GetCurrentURL',
  'POST /refresh': 'WebDriver:Refresh',
  'POST /timeouts': 'WebDriver:SetTimeouts',
  'POST /window/rect': 'WebDriver:SetWindowRect',
  'POST /window/new': 'WebDriver:NewWindow',
  'POST /window': 'WebDriver:SwitchToWindow',
  'GET /window': 'WebDriver:GetWindowHandle',
  'DELETE /window': 'WebDriver:CloseWindow',
  'POST /frame': 'WebDriver:SwitchToFrame',
  'POST /execute/sync': 'WebDriver:ExecuteScript',
  'POST /execute/async': 'WebDriver:ExecuteAsyncScript',
  'POST /element/{id}/click': 'WebDriver:ElementClick',
  'POST /element/{id}/value': 'WebDriver:ElementSendKeys',
  'POST /actions': 'WebDriver:PerformActions',
  'GET /screenshot': 'WebDriver:TakeScreenshot',
};

/** Where Firefox takes other parameters than W3C has. */
const unlike: Readonly<Record<string, (body: object) => object>> = {
  'WebDriver:NewSession': (body) => (body as { capabilities: { alwaysMatch: object } }).capabilities.alwaysMatch,
  // The window, and not the whole page.
  'WebDriver:TakeScreenshot': () => ({ full: false }),
};

type Failure = { readonly error: string; readonly message: string };

/**
 * WebDriver as Firefox speaks it itself (`--marionette`). Debian has no geckodriver, which would do no more than rename: the
 * commands and their values are those of W3C, sent as `length:[0, id, name, parameters]`.
 *
 * @throws Error where nobody listens there
 */
export async function overMarionette(port: number, close: () => Promise<void>): Promise<Transport> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (failure: Failure | null, result: unknown) => void>();
  let unread = Buffer.alloc(0);
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      unread = Buffer.concat([unread, chunk]);
      for (;;) {
        const colon = unread.indexOf(':');
        const end = colon + 1 + Number(unread.subarray(0, Math.max(colon, 0)));
        if (colon < 0 || unread.length < end) return;
        const message = JSON.parse(unread.subarray(colon + 1, end).toString()) as [1, number, Failure | null, unknown];
        unread = unread.subarray(end);
        if (!Array.isArray(message)) resolve();
        else waiting.get(message[1])?.(message[2], message[3]);
      }
    });
  });
  await greeted;
  let last = 0;
  return {
    async send<T>(method: string, path: string, body: object = {}): Promise<T> {
      const id = /^\/element\/([^/]+)\//.exec(path)?.[1];
      const name = commands[`${method} ${path.replace(/^\/element\/[^/]+/, '/element/{id}')}`];
      if (!name) throw new Error(`Firefox is not told ${method} ${path} here.`);
      const parameters = { ...(unlike[name]?.(body) ?? body), ...(id && { id }) };
      const text = JSON.stringify([0, ++last, name, parameters]);
      const result = await new Promise((resolve, reject) => {
        waiting.set(last, (failure, value) =>
          failure ? reject(new WebDriverError(failure.error, failure.message)) : resolve(value),
        );
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
      const value = (result as { value?: T } | null)?.value;
      return value === undefined ? (result as T) : value;
    },
    async close() {
      socket.destroy();
      await close();
    },
  };
}
