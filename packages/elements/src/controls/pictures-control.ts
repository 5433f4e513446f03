import { enclosed, type PictureAnswer } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import type { ControlContext, ControlHost } from './control-context.ts';
import { drawPicture } from './draw-picture.ts';
import { enclosedPicture } from './enclosed-picture.ts';
import { grouped, tiesOf } from './field.ts';
import { pictureWords } from './picture-words.ts';

/** The pictures of one answer while they are chosen. */
class Pictures {
  readonly #host: ControlHost;
  readonly #path: string;
  drawing = false;
  /** Names of files that are no pictures, as far as this browser can tell. */
  unreadable: readonly string[] = [];

  constructor(host: ControlHost, path: string) {
    this.#host = host;
    this.#path = path;
  }

  get given(): readonly PictureAnswer[] {
    return (this.#host.read(this.#path) as readonly PictureAnswer[] | undefined) ?? [];
  }

  async add(files: readonly File[]): Promise<void> {
    this.unreadable = [];
    this.#draw(true);
    try {
      for (const file of files) {
        if (this.given.length >= enclosed.most) break;
        const data = await drawPicture(file);
        // Another one may have been removed meanwhile: what is there now counts.
        if (data) this.#host.answer(this.#path, [...this.given, { name: file.name, data }]);
        else this.unreadable = [...this.unreadable, file.name];
      }
    } finally {
      this.#draw(false);
    }
    if (this.unreadable.length === 0) this.#host.locale.say(() => this.#host.announce(pictureWords.added()));
    this.#host.focusField(this.#path);
  }

  remove(index: number): void {
    const others = this.given.filter((_, at) => at !== index);
    this.#host.answer(this.#path, others.length > 0 ? others : undefined);
    this.#host.locale.say(() => this.#host.announce(pictureWords.removed()));
    this.#host.focusField(this.#path);
  }

  #draw(drawing: boolean): void {
    this.drawing = drawing;
    this.#host.element.requestUpdate();
  }
}

/** Photos that go inside the request: drawn anew on the phone, never uploaded, gone with the page. */
export const pictures = (context: ControlContext): TemplateResult => {
  const { host, path } = context;
  const { id } = tiesOf(context);
  const chosen = host.memory(path, () => new Pictures(host, path));
  const { given, drawing, unreadable } = chosen;
  const choose = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const files = [...(field.files ?? [])];
    field.value = '';
    if (files.length > 0) void chosen.add(files);
  };
  return grouped(
    context,
    html`
      <p class="hint">${pictureWords.limit()}</p>
      ${unreadable.map(
        (name) =>
          html`<p class="error-message" role="alert">
            <bdi translate="no">${name}</bdi>: ${pictureWords.unreadable()}
          </p>`,
      )}
      ${
        given.length > 0
          ? html`<ul role="list" class="files">
              ${given.map(
                ({ name, data }, index) =>
                  html`<li class="file">
                    ${enclosedPicture(data, index)}
                    <p><bdi translate="no">${name}</bdi></p>
                    <button class="button plain" type="button" @click=${() => chosen.remove(index)}>
                      ${msg('Remove', { id: 'form-later.file-remove' })}
                      <span class="visually-hidden">${pictureWords.number(index + 1)}</span>
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        given.length >= enclosed.most
          ? html`<p class="note">${pictureWords.full()}</p>`
          : html`<div class="file-button">
              <input
                id="${id}-input"
                class="visually-hidden"
                type="file"
                accept="image/*"
                multiple
                ?disabled=${drawing}
                @change=${choose}
              />
              <label class="button secondary" for="${id}-input"
                >${drawing ? pictureWords.drawing() : pictureWords.add()}</label
              >
            </div>`
      }
    `,
  );
};
