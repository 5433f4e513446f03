import type { Finding, TagReport } from './finding.ts';
import { diagnosisWords, explainFinding, languageOf } from './words.ts';

/** One message on the console for a tag that does not stand as it was to; none for one that does. */
export function tellConsole({ element, state, findings }: TagReport): void {
  if (findings.length === 0) return;
  const language = languageOf(element);
  const said = findings.map((finding, at) => `${at + 1}. ${explainFinding(finding, language)}${added(finding)}`);
  const now = diagnosisWords[language].states[state === 'waiting' ? 'missing' : state];
  console.warn(`Nagrik <${element.localName}>: ${now}\n${said.join('\n')}`, element);
}

/** A sentence of the diagnosis' own, in the page's language. */
export function tellPage(word: 'passEnded'): void {
  console.warn(`Nagrik: ${diagnosisWords[languageOf(document.documentElement)][word]}`);
}

const added = ({ add }: Finding): string => (add ? `\n   ${add}` : '');
