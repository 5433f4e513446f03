import { html, type TemplateResult } from 'lit';
import { currentLocale } from '../locale/msg.ts';
import type { RelatedService } from './form-service.ts';

/**
 * Ways to other services, for whoever opened a form and means one of those.
 *
 * @param resolve - makes an address out of one that is relative to the portal
 */
export const relatedServices = (
  related: readonly RelatedService[] = [],
  resolve: (path: string) => string,
): readonly TemplateResult[] =>
  related.map(
    ({ service, words }) => html`
      <p class="related">
        <a href=${resolve(`/services/${service}?lang=${currentLocale()}`)} target="_blank" rel="noopener noreferrer"
          >${words()}</a
        >
      </p>
    `,
  );
