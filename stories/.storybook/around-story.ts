import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The portal's languages, as a page says them. */
export const languages: Readonly<Record<string, { title: string; dir: 'ltr' | 'rtl' }>> = {
  hi: { title: 'हिन्दी', dir: 'ltr' },
  en: { title: 'English', dir: 'ltr' },
  ur: { title: 'اردو', dir: 'rtl' },
};

/** The mocks' faults, in the words of the toolbar. */
export const faults: Readonly<Record<string, string>> = {
  none: 'Network works',
  offline: 'Offline',
  slow: 'Slow',
  noAnswer: 'No answer',
  serverDown: 'Portal is down',
  commitThenTimeout: 'Answer is lost after the commit',
  tokenExpired: 'Token expires',
  otpNeverComes: 'OTP never comes',
  sseCut: 'Stream is cut',
  htmlAnswer: 'Captive portal answers',
};

/** The page around each story: what a host site says by `lang`, `dir` and `color-scheme`, and nothing that it does not. */
export const aroundStory: Decorator = (story, { globals }) => {
  const { language, direction, theme, width } = globals as Record<string, string>;
  const root = document.documentElement;
  root.lang = language ?? 'hi';
  const asked = direction === 'ltr' || direction === 'rtl' ? direction : undefined;
  root.dir = asked ?? languages[root.lang]?.dir ?? 'ltr';
  root.style.colorScheme = theme ?? 'light';
  document.body.style.cssText = 'margin: 0; background: Canvas; color: CanvasText';
  const place = width && width !== 'full' ? `${width}px` : '100%';
  // Said on the place too, because Storybook's page of documentation says `en` around it. The heading is the host page's.
  return html`<main
    lang=${root.lang}
    dir=${root.dir}
    style="box-sizing: border-box; width: ${place}; max-width: 100%; padding: 12px"
  >
    <h1 style="font: 600 1.25rem/1.6 system-ui; margin: 0 0 12px">${pageTitle[root.lang] ?? pageTitle['hi']}</h1>
    ${story()}
  </main>`;
};

const pageTitle: Readonly<Record<string, string>> = { hi: 'नमूना ज़िला', en: 'Namuna district', ur: 'نمونہ ضلع' };
