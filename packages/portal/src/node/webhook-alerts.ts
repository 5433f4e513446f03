import type { Alerts } from '../ports/alerts.ts';

/**
 * Hands each message to a gateway of the operator's (SMS, e-mail, the station's system) by one HTTPS POST of JSON:
 * `{ id, channel, to, template, subject, text, reference }`; an e-mail alone has a subject. A gateway drops repeats of an `id`.
 */
export function createWebhookAlerts(url: string, token: string): Alerts {
  return {
    name: 'webhook',
    demonstration: false,
    async send({ id, channel, to, template, subject, text, reference }) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': id },
        body: JSON.stringify({ id, channel, to, template, subject, text, reference }),
        signal: AbortSignal.timeout(10_000),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`The gateway answered ${response.status}`);
    },
  };
}
