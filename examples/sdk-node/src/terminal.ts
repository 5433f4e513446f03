import { createInterface, type Interface } from 'node:readline/promises';
import { stderr, stdin, stdout } from 'node:process';

/** Answers go to stdout, so that they can be piped; questions, progress and complaints go to stderr. */
export interface Terminal {
  print(text: string): void;
  complain(text: string): void;
  /** Asks for one line. Also reads a piped one. */
  ask(question: string, signal: AbortSignal): Promise<string>;
  /** A bar that is drawn over itself; on something that is no terminal, a line for each quarter. */
  progress(label: string): (done: number, total: number) => void;
  close(): void;
}

export function createTerminal(): Terminal {
  let lines: Interface | undefined;
  let waiting: AsyncIterator<string> | undefined;
  return {
    print: (text) => void stdout.write(`${text}\n`),
    complain: (text) => void stderr.write(`${text}\n`),
    async ask(question, signal) {
      lines ??= createInterface({ input: stdin, output: stderr });
      if (stdin.isTTY) return (await lines.question(question, { signal })).trim();
      stderr.write(question);
      // `question` loses the lines of a pipe that came before it was called.
      waiting ??= lines[Symbol.asyncIterator]();
      const next = await waiting.next();
      return next.done ? '' : next.value.trim();
    },
    progress(label) {
      let quarter = -1;
      return (done, total) => {
        const share = total === 0 ? 1 : done / total;
        if (stderr.isTTY) {
          const filled = Math.round(share * 24);
          stderr.write(
            `\r${label} ${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${percent(share)}${share === 1 ? '\n' : ''}`,
          );
        } else if (Math.floor(share * 4) > quarter) {
          quarter = Math.floor(share * 4);
          stderr.write(`${label} ${percent(share)}\n`);
        }
      };
    },
    close: () => lines?.close(),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(5);
