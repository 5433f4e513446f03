import type { Failure } from '@nagrik/sdk';
import { html } from 'lit';
import type { DirectoryDefinition } from '../directory/directory-definition.ts';
import { dangerStrip, type ListedService, serviceCards } from '../directory/service-cards.ts';
import type { Locale } from '../locale/locale.ts';
import { inLocale } from '../locale/msg.ts';
import { errorState } from '../states/states.ts';
import { toMarkup } from './markup.ts';
import type { PlainService } from './step.ts';

/** One page: the services that the portal has. */
export const directorySteps = (definition: DirectoryDefinition): PlainService => ({
  directory: (services, locale) => draw(definition, locale, () => cardsOf(services, locale)),
  async answer({ step, portal, locale }) {
    if (step !== '') return { kind: 'none' };
    const found = await definition.load(portal, { locale });
    return {
      kind: 'page',
      title: inLocale(locale, definition.service.name),
      upgrade: true,
      markup: draw(definition, locale, () =>
        found.ok ? cardsOf(found.data.services, locale) : errorState(found.error as Failure),
      ),
    };
  },
});

const cardsOf = (services: readonly ListedService[], locale: Locale): unknown =>
  serviceCards(services, { href: ({ id }) => `/services/${id}?lang=${locale}` });

const draw = ({ service }: DirectoryDefinition, locale: Locale, body: () => unknown): string =>
  inLocale(locale, () =>
    toMarkup(html`
      <h2>${service.name()}</h2>
      <p class="muted">${service.summary()}</p>
      ${dangerStrip()} ${body()}
    `),
  );
