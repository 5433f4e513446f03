import type { Control, Question } from '@nagrik/journey';
import type { TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { loadingState } from '../states/states.ts';
import { checkbox, checkboxes, radios, select } from './choice-controls.ts';
import type { ControlContext } from './control-context.ts';
import { grouped } from './field.ts';
import { groupControl } from './group-control.ts';
import { day, moment } from './moment-controls.ts';
import { code, digits, email, mobile, number, text, textarea } from './text-controls.ts';

/** Draws one question. */
export type ControlTemplate = (context: ControlContext) => TemplateResult;

/** A control whose code arrives when it is first needed. */
const later = (load: () => Promise<ControlTemplate>): ControlTemplate => {
  let loaded: ControlTemplate | undefined;
  let failed = false;
  return (context) => {
    if (loaded) return loaded(context);
    const { element } = context.host;
    const start = () => {
      failed = false;
      load()
        .then(
          (template) => (loaded = template),
          () => (failed = true),
        )
        .finally(() => element.requestUpdate());
    };
    if (!failed) {
      start();
      return grouped(context, loadingState(false, 2));
    }
    // The network went between two pages: the next drawing, by this button's page or by `online`, tries again.
    addEventListener('online', start, { once: true });
    return grouped(
      context,
      msg('This part could not be loaded. It comes when the internet is back.', { id: 'form-later.control-offline' }),
    );
  };
};

/**
 * Draws a question of an item inside a group: the same controls, with the path of the item.
 */
const drawPart = (part: Question, path: string, group: ControlContext): TemplateResult =>
  controls[part.control]({
    host: group.host,
    question: part,
    path,
    answer: group.host.read(path),
    error: group.errorAt?.(path, part),
    heading: false,
    optional: part.optional === true,
    ...(group.errorAt && { errorAt: group.errorAt }),
  });

/** Every control that a definition can name has a template: one without does not compile. */
export const controls: Readonly<Record<Control, ControlTemplate>> = {
  text,
  textarea,
  email,
  mobile,
  digits,
  code,
  number,
  radios,
  checkboxes,
  checkbox,
  select,
  day,
  date: day,
  moment,
  group: groupControl(drawPart),
  position: later(async () => (await import('./position-control.ts')).position),
  district: later(async () => (await import('./place-controls.ts')).district),
  station: later(async () => (await import('./place-controls.ts')).station),
  files: later(async () => (await import('./files-control.ts')).files),
  pictures: later(async () => (await import('./pictures-control.ts')).pictures),
} satisfies Record<Control, ControlTemplate>;
