import type { ReactNode } from 'react';
import { DistrictPage } from '../district-page.tsx';
import { languages } from '../words.ts';

interface Address {
  readonly searchParams: Promise<{ readonly lang?: string }>;
}

/** Rendered on the server for every visit, in the language of the address: `/?lang=ur`. */
export default async function Page({ searchParams }: Address): Promise<ReactNode> {
  const { lang } = await searchParams;
  return (
    <DistrictPage
      portal={process.env['PORTAL'] ?? ''}
      initial={languages.find((language) => language === lang) ?? 'hi'}
    />
  );
}
