import { isNewer, type SessionRecord, type SessionStore } from './session-record.ts';

/** How long another tab has to answer, in milliseconds. */
const answerMs = 100;

type Message = { readonly record: SessionRecord } | { readonly ask: true };

/**
 * Lets the tabs of one browser share a session: a tab that opens gets it from the others, a renewal or sign-in in one
 * reaches all, and a sign-out in one signs out all. There is no lock that a sleeping tab could keep: where two renew at
 * the same moment, the portal gives both the same tokens (within the contract's grace), and tabs that hear of several
 * sessions choose the same one.
 *
 * The tokens travel in messages of a BroadcastChannel: every page and worker of the same origin can read them, and
 * nothing of another origin. Give it only where all pages of the origin are trusted with the session. In a frame of
 * another site it reaches the frames under that same site (storage partitioning). Nothing is stored: the session ends
 * with the last tab. Where there is no BroadcastChannel each tab keeps a session of its own.
 *
 * @param name - tells apart several sessions of one origin, such as the citizen's and the officer's
 *
 * @example
 * const auth = sessionAuth({ store: sessionTabs('citizen') });
 * await auth.ready; // another tab may have been signed in
 */
export function sessionTabs(name: string): SessionStore {
  let channel: BroadcastChannel | undefined;
  let latest: SessionRecord | undefined;
  const listeners = new Set<(record: SessionRecord) => void>();
  try {
    channel = new BroadcastChannel(`nagrik-session-1:${name}`);
    // In Node a channel would keep the program from ending.
    (channel as { unref?(): void }).unref?.();
  } catch {
    // Absent, or forbidden in this frame.
  }
  const post = (message: Message) => channel?.postMessage(message);
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('ask' in data) {
      if (latest) post({ record: latest });
      return;
    }
    if (isNewer(data.record, latest)) latest = data.record;
    // An answer goes to who waits for it, newer or not.
    for (const listener of listeners) listener(data.record);
  });

  return {
    async read(held) {
      if (!channel) return undefined;
      await new Promise<void>((resolve) => {
        const heard = (record: SessionRecord) => isNewer(record, held) && done();
        const done = () => {
          clearTimeout(timer);
          listeners.delete(heard);
          resolve();
        };
        const timer = setTimeout(done, answerMs);
        listeners.add(heard);
        post({ ask: true });
      });
      return latest;
    },
    write(record) {
      latest = record;
      post({ record });
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        channel?.close();
        channel = undefined;
      };
    },
  };
}
