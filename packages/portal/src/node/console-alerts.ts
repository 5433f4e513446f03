import type { Alerts } from '../ports/alerts.ts';

/** Says on the terminal that something would have been sent. What, is on the demonstration's outbox page. */
export function createConsoleAlerts(write: (line: string) => void): Alerts {
  return {
    name: 'console',
    demonstration: true,
    send({ channel, template, reference, keepsTimes }) {
      // Beside a line that tells a time, a reference has one.
      write(`sent by ${channel}: ${template}${keepsTimes ? ` ${reference}` : ''}`);
      return Promise.resolve();
    },
  };
}
