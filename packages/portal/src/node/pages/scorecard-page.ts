import { type District, listDistricts, readScorecard, type Scorecard } from '@nagrik/sdk';
import { html } from 'hono/html';
import { shownDate } from '../../documents/shown-dates.ts';
import { timesOf, type Quarter } from '../../domain/quarter.ts';
import type { FilingState } from '../../domain/filing-rules.ts';
import type { PortalHandler } from '../../handler/create-portal-handler.ts';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { PortalConfig, Service } from '../../handler/portal.ts';
import { pageWords } from '../../words/page-words.ts';
import { endWords, scorecardWords } from '../../words/scorecard-words.ts';
import { inProcess } from './in-process-portal.ts';
import { type Markup, renderPage } from './page-frame.ts';

export interface ScorecardPageOptions {
  readonly services: readonly Service[];
  readonly config: PortalConfig;
  /** The page asks the portal as everybody does. */
  readonly handler: PortalHandler;
}

/** Not the operation's own: a page there would answer in its place. */
const path = '/scorecards';

/** One number under a heading: what it counts and, where it is told, how many. */
type Line = readonly [label: string, count: number | undefined];

/**
 * `/scorecards`: how the stations of a district have worked in a quarter, for `?district=` and `?quarter=`. One table for each service, so
 * that it can be read on a narrow screen. Numbers that are left out are told as one with those that were left out with them:
 * that sum follows from the others anyway.
 */
export function createScorecardPage({
  services,
  config,
  handler,
}: ScorecardPageOptions): (request: Request, address?: string) => Promise<Response | undefined> {
  return async (request, address) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== path) return undefined;
    const language = preferredLanguage(searchParams.get('lang') ?? request.headers.get('accept-language'));
    const words = scorecardWords[language];
    const portal = inProcess(handler, config, language, address);
    const asked = searchParams.get('district') ?? '';
    const quarter = searchParams.get('quarter') ?? '';
    const places = await listDistricts(portal);
    const districts = places.ok ? places.data.districts : [];
    const district = districts.find(({ code }) => code === asked)?.code;
    let answer =
      district === undefined ? undefined : await readScorecard(portal, { district, ...(quarter && { quarter }) });
    // Months that nobody has counted: the newest are there.
    const other = answer?.ok === false && answer.error.kind === 'invalid';
    if (district !== undefined && other) answer = await readScorecard(portal, { district });
    const scorecard = answer?.ok ? answer.data : undefined;
    const away = !places.ok || (answer?.ok === false && answer.error.kind !== 'not-found');
    const [steps, urgent] = [config.settings.escalation, config.settings.urgentEscalation].map(
      (each) => each.find(({ to }) => to !== 'station')?.afterHours ?? 0,
    );
    const shown = scorecard && shownScorecard(scorecard, { services, language, hours: steps ?? 0 });
    const say = (text: string): Markup => html`<p class="warning" role="status">${text}</p>`;
    const body = html`<h1>${words.title}</h1>
      <p>${words.intro}</p>
      ${chooser(language, districts, district ?? '', scorecard)} ${away ? say(pageWords[language].later) : ''}
      ${other && scorecard ? say(words.otherMonths) : ''} ${answer && !scorecard && !away ? say(words.notCounted) : ''}
      ${shown ?? ''}
      <h2>${words.why}</h2>
      <p>${words.whyText}</p>
      <h2>${words.meaning}</h2>
      <ul>
        ${words.meanings.map((meaning) => html`<li>${filled(meaning, { urgent: urgent ?? 0 })}</li>`)}
      </ul>`;
    return renderPage({
      ...{ language, path, title: words.title, body },
      demo: config.mode === 'demo',
      status: away ? 503 : 200,
      ...(scorecard && { query: `&district=${scorecard.district}&quarter=${scorecard.quarter}` }),
      policy: { 'form-action': "'self'" },
    });
  };
}

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));

/** `July – September 2026`. */
function monthsOf(quarter: string, language: Language): string {
  const { firstDay, lastDay } = timesOf(quarter as Quarter);
  const months = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return months.formatRange(new Date(firstDay), new Date(lastDay));
}

function chooser(
  language: Language,
  districts: readonly District[],
  chosen: string,
  scorecard: Scorecard | undefined,
): Markup {
  const words = scorecardWords[language];
  const { compare } = new Intl.Collator(language);
  const named = districts
    .map(({ code, name }) => ({ code, name: name[language] ?? name.en }))
    .sort((a, b) => compare(a.name, b.name));
  return html`<form class="choices" action="${path}">
    <input type="hidden" name="lang" value="${language}" />
    <p class="field">
      <label for="district">${words.district}</label>
      <select id="district" name="district" required>
        <option value="">${words.choose}</option>
        ${named.map(
          ({ code, name }) => html`<option value="${code}" ${code === chosen ? html`selected` : ''}>${name}</option>`,
        )}
      </select>
    </p>
    ${
      scorecard
        ? html`<p class="field">
            <label for="quarter">${words.months}</label>
            <select id="quarter" name="quarter">
              ${scorecard.quarters.map(
                (each) =>
                  html`<option value="${each}" ${each === scorecard.quarter ? html`selected` : ''}>
                    ${monthsOf(each, language)}
                  </option>`,
              )}
            </select>
          </p>`
        : ''
    }
    <button>${words.show}</button>
  </form>`;
}

interface Showing {
  readonly services: readonly Service[];
  readonly language: Language;
  /** Within which a filing is accepted in time. */
  readonly hours: number;
}

function shownScorecard(scorecard: Scorecard, { services, language, hours }: Showing): Markup {
  const words = scorecardWords[language];
  const rows = services.flatMap(({ id, name }) => {
    const row = scorecard.services.find(({ service }) => service === id);
    return row ? [{ name: name[language], row }] : [];
  });
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const named = (text: string, some: typeof rows): Markup | string =>
    some.length > 0 ? html`<p>${filled(text, { names: list.format(some.map(({ name }) => name)) })}</p>` : '';
  return html`<h2>
      ${scorecard.districtName[language] ?? scorecard.districtName.en}: ${monthsOf(scorecard.quarter, language)}
    </h2>
    <p>${filled(words.followed, { date: shownDate(scorecard.followedTo) })}</p>
    ${rows
      .filter(({ row }) => row.filed)
      .map(({ name, row }) => tableOf(name, row.filed ?? 0, headingsOf(row, language, hours), language))}
    ${named(
      words.few,
      rows.filter(({ row }) => row.filed === undefined),
    )}
    ${named(
      words.none,
      rows.filter(({ row }) => row.filed === 0),
    )}`;
}

type Heading = { readonly heading: string; readonly total: number | undefined; readonly lines: readonly Line[] };

function headingsOf(row: Scorecard['services'][number], language: Language, hours: number): readonly Heading[] {
  const words = scorecardWords[language];
  const { filed: total, acknowledged, signed, firs, ends, open, satisfaction } = row;
  const answered =
    satisfaction?.satisfied === undefined ? undefined : satisfaction.satisfied + (satisfaction.notSatisfied ?? 0);
  const inTime = ({ heading, ...said }: typeof words.signed, counts: NonNullable<typeof signed>): Heading => ({
    ...{ heading, total },
    lines: (['inTime', 'late', 'never'] as const).map((word) => [filled(said[word], { hours }), counts[word]]),
  });
  return [
    ...(acknowledged ? [inTime(words.acknowledged, acknowledged)] : []),
    ...(signed ? [inTime(words.signed, signed)] : []),
    ...(firs
      ? [
          {
            ...{ heading: words.firs.heading, total },
            lines: (['registered', 'none'] as const).map((word): Line => [words.firs[word], firs[word]]),
          },
        ]
      : []),
    {
      ...{ heading: words.ends.heading, total },
      lines: [
        ...ends.map(({ state, count }): Line => [endWords[state as FilingState]?.[language] ?? state, count]),
        [words.ends.open, open],
      ],
    },
    ...(satisfaction
      ? [
          {
            ...{ heading: words.satisfaction.heading, total: answered },
            lines: (['satisfied', 'notSatisfied'] as const).map((word): Line => [
              words.satisfaction[word],
              satisfaction[word],
            ]),
          },
        ]
      : []),
  ];
}

function tableOf(name: string, filed: number, headings: readonly Heading[], language: Language): Markup {
  const words = scorecardWords[language];
  const one = new Intl.ListFormat(language, { type: 'unit' });
  const any = new Intl.ListFormat(language, { type: 'disjunction' });
  const numbers = new Intl.NumberFormat(`${language}-IN-u-nu-latn`);
  const line = (label: string, count: number, total: number): Markup =>
    html`<tr>
      <th scope="row">${label}</th>
      <td>${numbers.format(count)}</td>
      <td>${Math.round((100 * count) / total)}</td>
    </tr>`;
  const group = ({ heading, total, lines }: Heading): Markup => {
    const told = lines.filter(([, count]) => count !== undefined && count > 0);
    const nobody = lines.filter(([, count]) => count === 0);
    const leftOut = lines.filter(([, count]) => count === undefined);
    const rest = (total ?? 0) - told.reduce((sum, [, count]) => sum + (count ?? 0), 0);
    const names = (list: Intl.ListFormat, some: readonly Line[]): string => list.format(some.map(([label]) => label));
    const say = (text: string): Markup =>
      html`<tr>
        <td colspan="3">${text}</td>
      </tr>`;
    const together =
      leftOut.length === 0
        ? ''
        : told.length === 0
          ? say(words.tooFew)
          : line(filled(words.together, { names: names(one, leftOut) }), rest, total ?? 0);
    return html`<tbody>
      <tr>
        <th colspan="3" scope="rowgroup">${heading}</th>
      </tr>
      ${
        total === undefined
          ? say(words.satisfaction.leftOut)
          : html`${told.map(([label, count]) => line(label, count ?? 0, total))} ${together}
            ${nobody.length > 0 ? line(names(any, nobody), 0, total) : ''}`
      }
    </tbody>`;
  };
  return html`<table class="score">
    <caption>
      ${name}: ${filled(words.filed, { count: numbers.format(filed) })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.what}</th>
        <th scope="col">${words.number}</th>
        <th scope="col">${words.share}</th>
      </tr>
    </thead>
    ${headings.map(group)}
  </table>`;
}
