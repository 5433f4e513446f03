import { type Control, getAt, type PlaceAnswer, type Question } from '@nagrik/journey';
import type { UploadPolicy } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlContext } from '../controls/control-context.ts';
import { controls, type ControlTemplate } from '../controls/controls.ts';
import { grouped, labelled, tiesOf } from '../controls/field.ts';
import { failureText, sizeWords } from '../controls/files-control.ts';
import { placeWords } from '../controls/place-words.ts';
import { formatNumber } from '../locale/format.ts';
import { localName } from '../locale/local-name.ts';
import { msg, str } from '../locale/msg.ts';
import { type PlainPlaces, placeOptions, type StationSearch } from './plain-places.ts';
import { filesOf, mostItems } from './read-answers.ts';
import { fields } from './step.ts';
import type { Journey } from '@nagrik/journey';

/** A file that could not be added, until the next page is sent. */
export interface RefusedFile {
  readonly name: string;
  readonly code: string;
}

/** What some controls need besides the question, fetched before the page is drawn. */
export interface PlainTools {
  readonly journey: Journey;
  readonly places: PlainPlaces;
  readonly search: StationSearch | undefined;
  readonly policy: UploadPolicy | undefined;
  readonly refused: readonly RefusedFile[];
}

/** A button of the page's one form that does something else than go on: `go` says what. */
export const goButton = (go: string, words: unknown, className = 'secondary'): TemplateResult =>
  html`<button class="button ${className}" name=${fields.go} value=${go}>${words}</button>`;

type PlainControl = (context: ControlContext, tools: PlainTools) => TemplateResult;

const district: PlainControl = (context, { places }) => {
  const { id, describedBy, invalid } = tiesOf(context);
  const chosen = (context.answer as PlaceAnswer | undefined)?.code ?? '';
  return labelled(
    context,
    html`<select id=${id} name=${id} aria-describedby=${describedBy} aria-invalid=${invalid}>
      ${placeOptions(places.districts, chosen, msg('Choose', { id: 'form.choose' }))}
    </select>`,
  );
};

const foundStations = (context: ControlContext, places: PlainPlaces): TemplateResult => {
  const { id } = tiesOf(context);
  const chosen = (context.answer as PlaceAnswer | undefined)?.code;
  return html`
    <p class="small muted">
      ${
        places.stations.length > 0
          ? msg(str`${places.stations.length} stations found`, { id: 'form-later.stations-found' })
          : msg('No station found. Try another spelling, or choose the district.', { id: 'form-later.stations-none' })
      }
    </p>
    <div class="choices">
      ${places.stations.map(
        ({ code, name, districtName }) => html`
          <div class="choice">
            <input id="${id}-${code}" type="radio" name=${id} value=${code} ?checked=${code === chosen} />
            <label for="${id}-${code}">${localName(name)}<span class="hint">${localName(districtName)}</span></label>
          </div>
        `,
      )}
    </div>
  `;
};

/** A station: one looks for it by district or name, then picks it from what was found. */
const station: PlainControl = (context, { places, search }) => {
  const { id } = tiesOf(context);
  const picked = context.answer as PlaceAnswer | undefined;
  return grouped(
    context,
    html`<div class="stack">
      ${
        picked
          ? html`<p class="panel">
              <strong>${placeWords(picked)}</strong><input type="hidden" name="${id}-picked" value="1" />
            </p>`
          : nothing
      }
      <div>
        <label class="part-label" for="${id}-district">${msg('District', { id: 'form-later.district' })}</label>
        <select id="${id}-district" name="${id}-district">
          ${placeOptions(
            places.districts,
            search?.district ?? '',
            msg('All districts', { id: 'form-later.all-districts' }),
          )}
        </select>
      </div>
      <div>
        <label class="part-label" for="${id}-name"
          >${msg('Name of the station, in Hindi or English letters', { id: 'form-later.station-name' })}</label
        >
        <input id="${id}-name" name="${id}-name" type="search" autocomplete="off" dir="auto" value=${search?.q ?? ''} />
      </div>
      <p>${goButton(`search:${context.path}`, msg('Find stations', { id: 'plain.find-stations' }))}</p>
      ${search ? foundStations(context, places) : nothing}
    </div>`,
  );
};

const oneFile = (path: string, fileId: string, name: string, bytes: number): TemplateResult => html`
  <li class="file">
    <p><bdi translate="no">${name}</bdi> <span class="small muted number">${sizeWords(bytes)}</span></p>
    <p class="good">✓ ${msg('Added', { id: 'form-later.file-added' })}</p>
    ${goButton(
      `remove-file:${path}:${fileId}`,
      html`${msg('Remove', { id: 'form-later.file-remove' })} <span class="visually-hidden">${name}</span>`,
      'plain',
    )}
  </li>
`;

const files: PlainControl = (context, { journey, policy, refused }) => {
  const { path } = context;
  const { id, describedBy } = tiesOf(context);
  const added = filesOf(journey, path);
  const full = policy !== undefined && added.length >= policy.maxFiles;
  return grouped(
    context,
    html`${
      policy
        ? html`<p class="hint">
            ${msg(
              str`Photos and PDF files, up to ${formatNumber(policy.maxFiles)}, each up to ${sizeWords(policy.maxBytes)}.`,
              { id: 'plain.files-policy' },
            )}
          </p>`
        : nothing
    }
    ${refused.map(
      ({ name, code }) => html`<p class="error-message"><bdi translate="no">${name}</bdi>: ${failureText(code)}</p>`,
    )}
    ${
      added.length > 0
        ? html`<ul role="list" class="files">
            ${added.map(({ fileId, name, bytes }) => oneFile(path, fileId, name, bytes))}
          </ul>`
        : nothing
    }
    ${
      full
        ? html`<p class="note">
            ${msg('No more files can be added. You can bring the others to the station.', { id: 'form-later.files-full' })}
          </p>`
        : html`<div class="stack">
            <label class="part-label" for="${id}-input"
              >${msg('Add photos or PDF', { id: 'form-later.files-add' })}</label
            >
            <input
              id="${id}-input"
              name=${id}
              type="file"
              multiple
              accept=${policy?.mediaTypes.join(',') ?? nothing}
              aria-describedby=${describedBy}
            />
            ${goButton(`upload:${path}`, msg('Send these files', { id: 'plain.send-files' }))}
          </div>`
    }`,
  );
};

const group: PlainControl = (context, tools) => {
  const { path, question } = context;
  const { id } = tiesOf(context);
  const items: readonly unknown[] = Array.isArray(context.answer) && context.answer.length > 0 ? context.answer : [{}];
  const name = (index: number): string => question.itemLabel?.(index + 1) ?? String(index + 1);
  const part = (asked: Question, index: number, item: unknown): TemplateResult => {
    const own = `${path}.${index}.${asked.path}`;
    return plainControl(
      {
        ...context,
        question: asked,
        path: own,
        answer: getAt(item, asked.path),
        error: context.errorAt?.(own, asked),
        heading: false,
        optional: asked.optional === true,
      },
      tools,
    );
  };
  return grouped(
    context,
    html`<input type="hidden" name="${id}-items" value=${items.length} /> ${items.map(
        (item, index) => html`
          <fieldset class="item panel" id="${id}-${index}">
            <legend class=${items.length > 1 ? 'item-name' : 'visually-hidden'}>${name(index)}</legend>
            ${question.items?.map((asked) => part(asked, index, item))}
            ${
              items.length > 1
                ? goButton(
                    `remove:${path}:${index}`,
                    msg(str`Remove ${name(index)}`, { id: 'form-later.item-remove' }),
                    'plain',
                  )
                : nothing
            }
          </fieldset>
        `,
      )}
      ${items.length < mostItems ? goButton(`add:${path}`, msg('Add another', { id: 'form-later.item-add' })) : nothing}`,
  );
};

/** Only script can ask a phone where it is: the place is asked for in words beside it. */
const position: PlainControl = () => html``;

/** How many letters are left only script can count; that there are too many is said after Continue. */
const textarea: PlainControl = (context) => {
  const { limit: _, ...question } = context.question;
  return controls.textarea({ ...context, question });
};

/** The controls of the element, drawn the same; only those that cannot do without script are drawn otherwise. */
const replaced: Partial<Record<Control, PlainControl>> = { district, station, files, group, position, textarea };

/** Draws one question for a page without script. */
export const plainControl = (context: ControlContext, tools: PlainTools): TemplateResult =>
  (replaced[context.question.control] ?? (controls[context.question.control] as ControlTemplate))(context, tools);
