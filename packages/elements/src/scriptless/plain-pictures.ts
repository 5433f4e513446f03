import { bareJpeg, enclosed, type Journey, type Page, type PictureAnswer, toBase64 } from '@nagrik/journey';
import { html, nothing } from 'lit';
import { fieldId } from '../controls/control-context.ts';
import { enclosedPicture } from '../controls/enclosed-picture.ts';
import { grouped, tiesOf } from '../controls/field.ts';
import { pictureWords } from '../controls/picture-words.ts';
import { msg, str } from '../locale/msg.ts';
import { goButton } from './go-button.ts';
import type { PlainControl, RefusedFile } from './plain-tools.ts';
import { filesSent } from './plain-uploads.ts';
import type { Asked } from './step.ts';

const picturesOf = (journey: Journey, path: string): readonly PictureAnswer[] =>
  (journey.read(path) as readonly PictureAnswer[] | undefined) ?? [];

/** Draws the photos of a page anew and puts them into the answers. @returns those that are no pictures */
export async function takePictures(
  { drawPicture }: Asked,
  journey: Journey,
  page: Page,
  sent: FormData,
): Promise<readonly RefusedFile[]> {
  const refused: RefusedFile[] = [];
  for (const { path } of page.questions.filter(({ control }) => control === 'pictures')) {
    for (const photo of filesSent(sent, fieldId(path))) {
      const before = picturesOf(journey, path);
      if (before.length >= enclosed.most) refused.push({ name: photo.name, code: 'picture-too-many' });
      else {
        const drawn = await drawPicture(photo);
        const bare = drawn && bareJpeg(drawn);
        if (bare) journey.answer(path, [...before, { name: photo.name, data: toBase64(bare) }]);
        else refused.push({ name: photo.name, code: 'picture-unreadable' });
      }
    }
  }
  return refused;
}

/** Why a photo was not taken; undefined where it is no photo of an envelope. */
export const pictureFailure = (code: string): string | undefined =>
  code === 'picture-too-many'
    ? pictureWords.full()
    : code === 'picture-unreadable'
      ? pictureWords.unreadable()
      : undefined;

/** Photos that go inside the request; without script the portal draws them anew, before anything of them is kept. */
export const pictures: PlainControl = (context, { journey, refused }) => {
  const { path } = context;
  const { id, describedBy } = tiesOf(context);
  const given = picturesOf(journey, path);
  return grouped(
    context,
    html`<p class="hint">${pictureWords.limit()}</p>
      ${refused.map(
        ({ name, code }) =>
          html`<p class="error-message"><bdi translate="no">${name}</bdi>: ${pictureFailure(code)}</p>`,
      )}
      ${
        given.length > 0
          ? html`<ul role="list" class="files">
              ${given.map(
                ({ name, data }, index) =>
                  html`<li class="file">
                    ${enclosedPicture(data, index)}
                    <p><bdi translate="no">${name}</bdi></p>
                    ${goButton(
                      `remove:${path}:${index}`,
                      msg(str`Remove ${pictureWords.number(index + 1)}`, { id: 'form-later.item-remove' }),
                      'plain',
                    )}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        given.length >= enclosed.most
          ? html`<p class="note">${pictureWords.full()}</p>`
          : html`<div class="stack">
              <label class="part-label" for="${id}-input">${pictureWords.add()}</label>
              <input
                id="${id}-input"
                name=${id}
                type="file"
                accept="image/*"
                multiple
                aria-describedby=${describedBy}
              />
              ${goButton(`upload:${path}`, msg('Send these files', { id: 'plain.send-files' }))}
            </div>`
      }`,
  );
};
