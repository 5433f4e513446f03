import type { Service } from '@nagrik/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { TAGS } from '../locale/format.ts';
import { currentLocale, msg, str } from '../locale/msg.ts';
import { emptyState } from '../states/states.ts';

/** A service as `GET /services` gives it; which operations it calls is nothing to look at. */
export type ListedService = Omit<Service, 'operations' | 'haveAtHand'> & {
  readonly haveAtHand: readonly Service['name'][];
};

/** Where a service opens, and whether in a window of its own. */
export interface OpensAt {
  readonly href: (service: ListedService) => string;
  readonly window?: boolean;
}

interface Group {
  readonly heading: () => string;
  holds(service: ListedService): boolean;
}

/** What somebody looks for, the most urgent first. The last heading is for all others, newer ones too. */
const groups: readonly Group[] = [
  {
    heading: () => msg('Tell the police', { id: 'directory.tell' }),
    holds: ({ kind, asks }) => kind === 'form' && !asks,
  },
  { heading: () => msg('Ask the police', { id: 'directory.ask' }), holds: ({ kind }) => kind === 'form' },
  { heading: () => msg('How far it is', { id: 'directory.follow' }), holds: ({ kind }) => kind === 'tracker' },
  { heading: () => msg('Search and see', { id: 'directory.find' }), holds: () => true },
];

/** A directory does not list itself. */
const groupOf = (service: ListedService): Group | undefined =>
  service.kind === 'directory' ? undefined : groups.find(({ holds }) => holds(service));

const signInWords = (): Readonly<Record<string, string>> => ({
  none: msg('Not needed', { id: 'directory.no-sign-in' }),
  citizen: msg('With your mobile number and a code by SMS', { id: 'directory.citizen' }),
  'citizen-or-access-code': msg('With your mobile number, or without it by the code on your receipt', {
    id: 'directory.or-code',
  }),
});

/** `About 10 minutes`, in the language being rendered. */
const duration = (minutes: number): string => {
  const options = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;
  return msg(str`About ${new Intl.NumberFormat(TAGS[currentLocale()], options).format(minutes)}`, {
    id: 'directory.about',
  });
};

const row = (label: string, value: unknown): TemplateResult => html`
  <dt>${label}</dt>
  <dd>${value}</dd>
`;

const card = (service: ListedService, { href, window }: OpensAt): TemplateResult => {
  const locale = currentLocale();
  const { name, summary, signIn, takes, haveAtHand } = service;
  return html`<li class="card" part="service">
    <h4>
      <a href=${href(service)} target=${window ? '_blank' : nothing} rel="noopener">${name[locale]}</a>
    </h4>
    <p>${summary[locale]}</p>
    <dl class="facts small" part="facts">
      ${row(msg('Sign-in', { id: 'directory.sign-in' }), signInWords()[signIn] ?? signIn)}
      ${row(msg('Time', { id: 'directory.time' }), duration(takes))}
      ${
        haveAtHand.length > 0
          ? row(
              msg('Have at hand', { id: 'directory.at-hand' }),
              haveAtHand.length > 1
                ? html`<ul>
                    ${haveAtHand.map((each) => html`<li>${each[locale]}</li>`)}
                  </ul>`
                : haveAtHand[0]?.[locale],
            )
          : nothing
      }
    </dl>
  </li>`;
};

/** The services, in groups under headings of their own. */
export const serviceCards = (services: readonly ListedService[], opens: OpensAt): TemplateResult => {
  const shown = services.filter(groupOf);
  if (shown.length === 0)
    return emptyState(
      msg('There is no service here yet', { id: 'directory.none' }),
      msg('Go to your police station, or call 112.', { id: 'directory.none-advice' }),
    );
  return html`${groups.map((group) => {
    const own = shown.filter((service) => groupOf(service) === group);
    return own.length > 0
      ? html`<section class="group stack" part="group">
          <h3>${group.heading()}</h3>
          <ul class="services" role="list">
            ${own.map((service) => card(service, opens))}
          </ul>
        </section>`
      : nothing;
  })}`;
};

const call = (number: string, label: string, look: string): TemplateResult =>
  html`<a class=${`button ${look}`} href=${`tel:${number}`}
    ><span class="number" translate="no">${number}</span> ${label}</a
  >`;

/** Numbers that help at once, day and night, free of charge: in danger one calls. */
export const dangerStrip = (): TemplateResult => html`
  <section class="note bad stack" part="danger">
    <p><strong>${msg('Is somebody in danger right now? Call, do not write.', { id: 'directory.danger' })}</strong></p>
    <p class="row">
      ${call('112', msg('Emergency', { id: 'directory.line.emergency' }), 'danger')}
      ${call('181', msg('Women', { id: 'directory.line.women' }), 'secondary')}
      ${call('1098', msg('Children', { id: 'directory.line.children' }), 'secondary')}
      ${call('1930', msg('Online fraud', { id: 'directory.line.cyber' }), 'secondary')}
    </p>
  </section>
`;

/** Styles of the cards. */
export const serviceCardsStyles = css`
  .group:not(:first-child) {
    margin-block-start: var(--n-6);
  }
  .services {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: var(--n-4);
  }
  .services h4 a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--n-target);
  }
  .services .facts {
    margin-block-start: var(--n-3);
  }
  .services .facts ul {
    padding-inline-start: 1.2em;
    list-style-type: disc;
  }
`;
