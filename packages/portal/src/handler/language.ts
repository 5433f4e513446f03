export type Language = 'hi' | 'en' | 'ur';

const languages: readonly string[] = ['hi', 'en', 'ur'] satisfies Language[];

/** The first language of `accept-language` (RFC 9110 §12.5.4) that the portal speaks; Hindi where there is none. */
export function preferredLanguage(header: string | null): Language {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    return { language: tag.split('-')[0] ?? '', quality: quality ? Number(quality.trim().slice(2)) : 1 };
  });
  wishes.sort((a, b) => b.quality - a.quality);
  const found = wishes.find(({ language, quality }) => quality > 0 && languages.includes(language));
  return (found?.language as Language | undefined) ?? 'hi';
}
