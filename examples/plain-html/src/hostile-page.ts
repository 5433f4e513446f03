/**
 * What a hostile page does to get at what is typed: it patches whatever its own realm lets it, keeps every shadow root open, and
 * writes down what comes by, sorted by the way on which it came (`window.seen`). Runs in the page, before anything else does, so
 * it is one function that names nothing outside of itself; that is what makes it long.
 */
export const listenEverywhere = (): void => {
  // A browser runs this in every frame that it opens; the hostile page has only its own.
  if (window !== window.top) return;
  const seen: Record<string, string> = {};
  const { push, slice } = Array.prototype;
  const { apply, ownKeys } = Reflect;
  const isArray = Array.isArray;
  const decoder = new TextDecoder();
  type Patchable = Record<string, unknown>;

  const textOf = (value: unknown, depth = 0): string => {
    if (typeof value === 'string') return value.length > 2000 ? '' : value;
    if (typeof value !== 'object' || value === null || depth > 2) return '';
    if (value instanceof Event) {
      const { key, data, detail, clipboardData, target } = value as Event & Patchable;
      const pasted = clipboardData instanceof DataTransfer ? clipboardData.getData('text') : '';
      const [inner] = value.composedPath();
      return [
        key,
        data,
        pasted,
        textOf(detail, 1),
        textOf((inner as Partial<HTMLInputElement> | undefined)?.value ?? target),
      ].join('\n');
    }
    if (value instanceof FormData || value instanceof URLSearchParams)
      return [...(value as URLSearchParams)].flat().join('\n');
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return decoder.decode(value);
    if (value instanceof Node) return '';
    let text = '';
    for (const key of apply(slice, ownKeys(value), [0, 40]) as string[]) {
      try {
        text += `${isArray(value) ? '' : String(key)}\n${textOf((value as Patchable)[key], depth + 1)}\n`;
      } catch {
        continue;
      }
    }
    return text;
  };
  let writing = false;
  const note = (way: string, ...values: unknown[]): void => {
    // Writing down calls what is patched here.
    if (writing) return;
    writing = true;
    for (const value of values) {
      const text = textOf(value);
      if (text) seen[way] = `${seen[way] ?? ''}\n${text}`;
    }
    writing = false;
  };
  Object.assign(window, { seen });

  const wrap = (owner: unknown, way: string, ...names: string[]): void => {
    for (const name of names) {
      const original = (owner as Patchable | undefined)?.[name];
      if (typeof original !== 'function') continue;
      (owner as Patchable)[name] = function (this: unknown, ...values: unknown[]) {
        note(way, this instanceof Object ? undefined : this, ...values);
        const result: unknown = apply(original, this, values);
        note(way, result);
        return result;
      };
    }
  };
  const tap = (owner: object, way: string, ...names: string[]): void => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (!own?.get || !own.set) continue;
      const { get, set } = own;
      Object.defineProperty(owner, name, {
        ...own,
        get() {
          const value: unknown = apply(get, this, []);
          note(way, value);
          return value;
        },
        set(value: unknown) {
          note(way, value);
          apply(set, this, [value]);
        },
      });
    }
  };
  const onConstruct = (name: string, way: string, made?: (instance: object) => void): void => {
    const original = (window as unknown as Patchable)[name];
    if (typeof original !== 'function') return;
    const proxy = new Proxy(original, {
      construct(target, values, newTarget) {
        note(way, ...values);
        const instance = Reflect.construct(target, values, newTarget) as object;
        made?.(instance);
        return instance;
      },
    });
    (window as unknown as Patchable)[name] = proxy;
  };

  const roots: ShadowRoot[] = [];
  const watch = (root: Node): void =>
    new MutationObserver((changes) => {
      for (const { target, oldValue, addedNodes, attributeName } of changes) {
        note('mutations', oldValue, target.nodeValue, attributeName && (target as Element).getAttribute(attributeName));
        addedNodes.forEach((node) => note('mutations', node.textContent));
      }
    }).observe(root, {
      ...{ childList: true, subtree: true, attributes: true, characterData: true },
      ...{ attributeOldValue: true, characterDataOldValue: true },
    });
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, mode: 'open' });
    apply(push, roots, [root]);
    watch(root);
    return root;
  };

  // Before any listener of anybody's.
  for (const type of ['keydown', 'keypress', 'keyup'])
    addEventListener(type, (event) => note('keys', (event as KeyboardEvent).key), true);
  for (const type of ['beforeinput', 'input', 'change', 'compositionupdate', 'submit', 'drop'])
    addEventListener(type, (event) => note('input events', event), true);
  for (const type of ['copy', 'cut', 'paste'])
    addEventListener(type, (event) => note('clipboard', event, document.getSelection()?.toString()), true);
  for (const type of ['message', 'storage', 'error', 'unhandledrejection', 'hashchange', 'popstate'])
    addEventListener(type, (event) => note('messages', (event as MessageEvent).data, event), true);
  document.addEventListener('selectionchange', () => note('selection', document.getSelection()?.toString()), true);

  const { addEventListener: listen } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, ...options) {
    const heard = (event: Event): void => {
      note('listeners', event);
      if (typeof listener === 'function') listener.call(this, event);
      else listener?.handleEvent(event);
    };
    apply(listen, this, [type, listener && heard, ...options]);
  };
  wrap(EventTarget.prototype, 'dispatched events', 'dispatchEvent');

  wrap(window, 'network', 'fetch', 'open', 'postMessage');
  wrap(XMLHttpRequest.prototype, 'network', 'open', 'send', 'setRequestHeader');
  wrap(Navigator.prototype, 'network', 'sendBeacon');
  for (const name of ['Request', 'WebSocket', 'EventSource', 'Worker', 'URL', 'Headers']) onConstruct(name, 'network');
  onConstruct('MessageChannel', 'channels', (channel) =>
    (channel as MessageChannel).port1.addEventListener('message', ({ data }) => note('channels', data)),
  );
  wrap(MessagePort.prototype, 'channels', 'postMessage');
  wrap(BroadcastChannel.prototype, 'channels', 'postMessage');
  wrap(Storage.prototype, 'storage', 'setItem', 'getItem');
  wrap(IDBObjectStore.prototype, 'storage', 'put', 'add');
  wrap(SubtleCrypto.prototype, 'encoded', 'encrypt', 'digest');
  wrap(TextEncoder.prototype, 'encoded', 'encode', 'encodeInto');
  wrap(FormData.prototype, 'forms', 'append', 'set', 'get');
  wrap(URLSearchParams.prototype, 'forms', 'append', 'set');
  wrap(Clipboard.prototype ?? {}, 'clipboard', 'writeText', 'write', 'readText');
  wrap(History.prototype, 'history', 'pushState', 'replaceState');
  Object.defineProperty(window, 'history', {
    value: new Proxy(history, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    }),
  });
  wrap(JSON, 'JSON', 'stringify', 'parse');
  wrap(String.prototype, 'text', 'trim', 'replace', 'normalize', 'split', 'toLowerCase', 'slice');
  wrap(Array.prototype, 'text', 'join', 'push');
  wrap(Map.prototype, 'text', 'set');

  wrap(Element.prototype, 'setters', 'setAttribute', 'insertAdjacentHTML', 'append', 'replaceChildren');
  tap(Element.prototype, 'setters', 'innerHTML', 'id', 'className');
  tap(Node.prototype, 'setters', 'textContent', 'nodeValue');
  tap(CharacterData.prototype, 'setters', 'data');
  for (const field of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement])
    tap(field.prototype, 'values', 'value');
  tap(Document.prototype, 'setters', 'title', 'cookie');

  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, element, options) {
    wrap(
      element.prototype,
      'methods',
      ...Object.getOwnPropertyNames(element.prototype).filter((each) => each !== 'constructor'),
    );
    define.call(this, name, element, options);
  };

  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note('timings', entry.name, JSON.stringify(entry));
    }).observe({ type, buffered: true });

  const attempt = (way: string, read: () => unknown): void => {
    try {
      note(way, read());
    } catch {
      return;
    }
  };
  const look = (): void => {
    attempt('selection', () => document.getSelection()?.toString());
    for (const root of roots) {
      for (const input of root.querySelectorAll('input, textarea'))
        attempt('fields', () => (input as HTMLInputElement).value);
      attempt('shown', () => root.textContent);
    }
    for (const frame of [document, ...roots].flatMap((root) => [...root.querySelectorAll('iframe')])) {
      attempt('frames', () => frame.contentDocument?.body.innerText);
      attempt('frames', () => frame.contentWindow?.document.body.innerText);
      attempt('frames', () => frame.contentWindow?.location.href);
      attempt('frames', () => (frame.contentWindow as unknown as Patchable)['name']);
      attempt('frames', () => Object.values(frame.contentWindow as unknown as Patchable).map((value) => textOf(value)));
      attempt('frames', () => `${frame.src} ${frame.name} ${frame.title}`);
    }
  };
  Object.assign(window, { look });
  setInterval(look, 50);
};

/**
 * How many characters of a text a hostile page has: those that came alone, as keys do, and those that stand in a row of two or
 * more. The text must have no two neighbours that stand side by side in anything else.
 *
 * @param seen - by the way on which it came
 * @returns by way, the ways that carried nothing left out
 */
export function charactersRead(
  seen: Readonly<Record<string, string>>,
  typed: string,
): Readonly<Record<string, number>> {
  const letters = [...typed];
  const counts = Object.entries(seen).map(([way, text]) => {
    const alone = new Set(text.split('\n').filter((line) => line.length === 1));
    const read = letters.filter((letter, at) => {
      const before = at > 0 && text.includes(`${letters[at - 1]}${letter}`);
      return before || alone.has(letter) || (at < letters.length - 1 && text.includes(`${letter}${letters[at + 1]}`));
    });
    return [way, read.length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
