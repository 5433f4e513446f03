'use client';

import { loadPortalEmbed } from '@nagrik/embed';
import type {} from '@nagrik/embed/react';
import { useEffect, useState, type ReactNode } from 'react';
import { type Language, languages, words } from './words.ts';

/** A district's page with the complaint form. `portal` is the portal's address, such as `https://portal.example`. */
export function DistrictPage({ portal, initial }: { readonly portal: string; readonly initial: Language }): ReactNode {
  const [lang, setLang] = useState(initial);
  const [open, setOpen] = useState(true);
  const [reference, setReference] = useState<string>();
  const say = words[lang];

  // An effect does not run on a server. However often it runs, the script comes once; where it can't come, the link stays.
  useEffect(() => {
    loadPortalEmbed({ portal }).catch((error: Error) => console.warn(error.message));
  }, [portal]);

  return (
    <main lang={lang} dir={lang === 'ur' ? 'rtl' : 'ltr'}>
      <nav>
        {languages.map((language) => (
          <button key={language} lang={language} aria-pressed={language === lang} onClick={() => setLang(language)}>
            {words[language].language}
          </button>
        ))}
      </nav>
      <h1>{say.title}</h1>
      <p>{say.emergency}</p>
      <button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? say.close : say.open}
      </button>
      <p>
        <output>{reference && `${say.filed} ${reference}`}</output>
      </p>
      {open && (
        <nagrik-complaint-form
          site="namuna"
          lang={lang}
          theme="gov"
          style={{ '--nagrik-radius': '2px' }}
          onnagrik-filed={(event) => setReference(event.reference)}
        >
          <a href={`${portal}/embed/frame/complaint-form?lang=${lang}&site=namuna`}>{say.link}</a>
        </nagrik-complaint-form>
      )}
    </main>
  );
}
