import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Where one-time passwords can be read by a program, as their owner would read them from the phone. */
export interface OtpSource {
  /** Called before the password is asked for; what it gives is handed to `read`. */
  before(mobile: string): Promise<unknown>;
  /** The password that came after `before`. @throws Error where none comes within ten seconds. */
  read(mobile: string, before: unknown): Promise<string>;
}

/** A message as a demonstration's outbox shows it. */
export interface SentMessage {
  readonly to: string;
  readonly text: string;
}

const patienceMilliseconds = 10_000;
const code = /(?<!\d)\d{4,8}(?!\d)/;

/** Reads a list of sent messages, newest first, until one stands there that did not before. */
export function outboxOtp(list: () => Promise<readonly SentMessage[]>): OtpSource {
  const to = async (mobile: string): Promise<readonly SentMessage[]> =>
    (await list()).filter((message) => message.to === mobile && code.test(message.text));
  return {
    before: to,
    async read(mobile, before) {
      const known = (before as readonly SentMessage[]).map((message) => JSON.stringify(message));
      const deadline = Date.now() + patienceMilliseconds;
      while (Date.now() < deadline) {
        const fresh = (await to(mobile)).find((message) => !known.includes(JSON.stringify(message)));
        if (fresh) return code.exec(fresh.text)?.[0] ?? '';
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('No one-time password stood in the outbox within ten seconds.');
    },
  };
}

/** The outbox of a portal's demonstration: `{ "messages": [{ "to", "text" }] }`, newest first. */
export function outboxAt(url: string): OtpSource {
  return outboxOtp(async () => {
    const response = await fetch(url, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`The outbox answered ${response.status}.`);
    const { messages } = (await response.json()) as { messages?: readonly SentMessage[] };
    if (!Array.isArray(messages)) throw new Error('The outbox has no list "messages".');
    return messages;
  });
}

/** A program that prints the password; it gets the mobile number as `NAGRIK_MOBILE` and as its first argument. */
export function otpCommand(command: string): OtpSource {
  return {
    before: () => Promise.resolve(undefined),
    async read(mobile) {
      const { stdout } = await promisify(execFile)('/bin/sh', ['-c', `${command} "$1"`, 'sh', mobile], {
        env: { ...process.env, NAGRIK_MOBILE: mobile },
        timeout: 120_000,
      });
      const found = code.exec(stdout)?.[0];
      if (found === undefined) throw new Error('The command of --otp-command printed no one-time password.');
      return found;
    },
  };
}
