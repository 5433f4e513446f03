import { createHash } from 'node:crypto';
import type { Message, Store } from '../../store/store.ts';
import { pageHeaders } from './page-headers.ts';

const style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; }
.demo { border: 2px solid; padding: .5rem 1rem; font-weight: 600; }
ol { list-style: none; padding: 0; }
li { border-bottom: 1px solid; padding: .75rem 0; overflow-wrap: anywhere; }
time, .to { font-size: .875rem; opacity: .85; }
p { margin: .25rem 0; font-size: 1.125rem; }
`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** What the demonstration would have sent by SMS: the page on which one reads one's OTP; as JSON for tests. */
export async function demoOutboxPage(pathname: string, store: Store): Promise<Response | undefined> {
  const messages = await store.outbox.sent(50);
  if (pathname === '/demo/outbox.json') {
    return new Response(JSON.stringify({ messages }), { headers: pageHeaders('application/json', '') });
  }
  if (pathname !== '/demo/outbox') return undefined;
  const html = `<!doctype html>
<html lang="hi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3">
<title>भेजे गए संदेश (प्रदर्शन)</title>
<style>${style}</style>
</head>
<body>
<p class="demo">यह प्रदर्शन है। असली SMS नहीं जाता; यहाँ दिखता है। <span lang="en">This is a demonstration: no SMS is sent, it is shown here.</span></p>
<h1>भेजे गए संदेश <span lang="en">/ Sent messages</span></h1>
${messages.length === 0 ? '<p>अभी कोई संदेश नहीं। <span lang="en">None yet.</span></p>' : ''}
<ol>
${messages.map(item).join('\n')}
</ol>
</body>
</html>
`;
  return new Response(html, { headers: pageHeaders('text/html; charset=utf-8', `style-src 'sha256-${styleHash}'`) });
}

const timeOfDay = new Intl.DateTimeFormat('en-IN', {
  timeStyle: 'medium',
  dateStyle: 'short',
  timeZone: 'Asia/Kolkata',
});

function item({ to, text, sentAt = '', channel }: Message): string {
  const time = timeOfDay.format(new Date(sentAt));
  return `<li><span class="to" translate="no">${escape(channel)} → ${escape(to)}</span> <time datetime="${escape(sentAt)}">${time}</time>
<p dir="auto">${escape(text)}</p></li>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
