import assert from 'node:assert/strict';
import { hindi } from '@nagrik/example-district-site/flows/hindi';
import { type ElementRef, keys, type Session } from '../web-driver/session.ts';
import type { Citizen } from './citizen.ts';
import { findElement, focusedElement, isChecked, isSaved, textOf, valueOf } from './in-page.ts';
import { type Place, SITE } from './place.ts';

/** What a scene has to do with. */
export interface Stage {
  readonly session: Session;
  readonly place: Place;
  readonly keepsFrameCookies: boolean;
  /** Somebody whose number nobody else has. */
  newCitizen(): Citizen;
  /** Keeps a picture of the window, where pictures are wanted. */
  picture(name: string): Promise<void>;
  /** What was filed in an earlier scene of this browser. */
  filed?: { reference: string; accessCode: string };
}

/** Something that a browser must be able to do. They build on each other, in this order. */
export interface Scene {
  readonly name: string;
  play(stage: Stage): Promise<void>;
}

const tag = (name: string, attributes = ''): string =>
  `<nagrik-${name} site="${SITE}" ${attributes}><p id="fallback">112</p></nagrik-${name}>`;

/** Goes into the frame of the page that is open, once the service in it is shown. */
async function enterFrame(session: Session, citizen: Citizen): Promise<void> {
  await session.leave();
  const frame = await citizen.until('the frame', () =>
    session.run((): ElementRef | null => {
      const frame = Array.from(document.querySelectorAll('*'), (element) =>
        element.shadowRoot?.querySelector('iframe'),
      ).find((frame) => frame?.src.includes('/embed/frame/') && frame.style.visibility === '');
      return (frame ?? null) as ElementRef | null;
    }),
  );
  await session.enter(frame);
}

async function heard(session: Session): Promise<string[]> {
  await session.leave();
  return session.run(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** Waits until the frame that was entered is as high as what is in it, within one step. */
async function seeHeight(citizen: Citizen): Promise<void> {
  await citizen.until('a frame as high as its content', () =>
    citizen.session.run(() => {
      const content = document.body.getBoundingClientRect().height;
      return innerHeight >= Math.floor(content) && innerHeight < content + 25;
    }),
  );
}

const fileFramed: Scene = {
  name: 'frame: complaint with photo and OTP to the receipt, height follows',
  async play(stage) {
    const { session, place } = stage;
    const citizen = stage.newCitizen();
    await session.open(place.put('host', tag('complaint-form')));
    await enterFrame(session, citizen);
    await stage.picture('frame-start');
    await enterFrame(session, citizen);
    citizen.onPage = () => seeHeight(citizen);
    await citizen.start();
    await citizen.press(hindi('form.continue'));
    await citizen.seeSummary();
    await citizen.walk('nature', 'check');
    stage.filed = await citizen.file();
    await stage.picture('frame-receipt');
    const said = await heard(session);
    assert.ok(said.includes(`nagrik-filed ${stage.filed.reference}`), said.join(', '));
  },
};

const languages: Scene = {
  name: 'frame: a change of language keeps the answers',
  async play({ session, place, newCitizen }) {
    const citizen = newCitizen();
    await session.open(place.put('host', tag('complaint-form')));
    await enterFrame(session, citizen);
    await citizen.start();
    await citizen.keys.choose(hindi('complaint.nature.theft'));
    for (const [language, direction] of [
      ['ur', 'rtl'],
      ['hi', 'ltr'],
    ] as const) {
      await session.leave();
      await session.run((language) => {
        document.querySelector('nagrik-complaint-form')?.setAttribute('lang', language);
      }, language);
      await enterFrame(session, citizen);
      await citizen.until(`direction ${direction}`, () =>
        session.run((direction) => document.documentElement.dir === direction, direction),
      );
      await citizen.until('the answer', async () => {
        const chosen = await session.run(findElement, 'input[type=radio]:checked', '');
        return chosen && session.run(isChecked, chosen);
      });
    }
    await citizen.see('button', hindi('form.continue'));
  },
};

const draft: Scene = {
  name: 'frame: a reload brings the draft back',
  async play({ session, place, newCitizen }) {
    const citizen = newCitizen();
    await session.open(place.put('host', tag('complaint-form')));
    await enterFrame(session, citizen);
    // What the scene before has left is a draft, too.
    await citizen.press(hindi('form.draft.delete'));
    await citizen.until('no draft', async () => !(await session.run(findElement, '[part=draft]', '')));
    await seeHeight(citizen);
    await citizen.start();
    await citizen.walk('nature', 'place');
    await citizen.keys.fill(hindi('complaint-later.place-text'), 'नमूना गली');
    await citizen.until('a saved draft', () => session.run(isSaved, 'नमूना गली'));
    await session.reload();
    await enterFrame(session, citizen);
    await citizen.press(hindi('form.draft.resume'));
    await citizen.seeTitle('complaint-later.place-title');
    const field = await citizen.see('input, textarea', hindi('complaint-later.place-text'));
    assert.equal(await session.run(valueOf, field), 'नमूना गली');
  },
};

async function followLive(stage: Stage, citizen: Citizen): Promise<void> {
  const { filed } = stage;
  assert.ok(filed, 'something was filed before');
  await citizen.keys.fill(hindi('tracker.reference'), filed.reference);
  await citizen.keys.fill(hindi('tracker.code'), filed.accessCode + keys.enter);
  await citizen.see('*', hindi('filing-view.log'));
  await stage.place.acknowledge(filed.reference);
  await citizen.see('.timeline *', hindi('filing.event.acknowledged'));
}

const trackFramed: Scene = {
  name: 'frame: the status changes live',
  async play(stage) {
    const citizen = stage.newCitizen();
    await stage.session.open(stage.place.put('host', tag('status-tracker')));
    await enterFrame(stage.session, citizen);
    await followLive(stage, citizen);
    await seeHeight(citizen);
    await stage.picture('frame-tracker');
  },
};

const signedIn: Scene = {
  name: 'frame: the sign-in lasts over a reload, where the browser keeps cookies of frames',
  async play(stage) {
    const { session, place, filed, keepsFrameCookies } = stage;
    assert.ok(filed, 'something was filed before');
    const citizen = stage.newCitizen();
    const seeMine = () => citizen.see('[part~=mine]', new RegExp(filed.reference));
    await session.open(place.put('host', tag('status-tracker')));
    await enterFrame(session, citizen);
    if (keepsFrameCookies) {
      await seeMine();
      await session.reload();
      await enterFrame(session, citizen);
      await seeMine();
      await citizen.press(hindi('my-filings.sign-out'));
      await citizen.see('[part=account]');
      await session.reload();
      await enterFrame(session, citizen);
    }
    // Whoever is not signed in (any more) is asked who they are.
    await citizen.see('[part=account]');
  },
};

const keyboard: Scene = {
  name: 'frame: Tab leads in and out again',
  async play({ session, place, newCitizen }) {
    const citizen = newCitizen();
    const page = `<button id="first">x</button>${tag('status-tracker')}<button id="last">y</button>`;
    await session.open(place.put('host', page));
    await enterFrame(session, citizen);
    await session.leave();
    await session.run(() => document.querySelector<HTMLElement>('#first')?.focus());
    const visited: string[] = [];
    for (let presses = 0; presses < 30 && visited.at(-1) !== 'last'; presses++) {
      await session.press(keys.tab);
      visited.push(await session.run(() => document.activeElement?.id || (document.activeElement?.localName ?? '')));
    }
    assert.equal(visited.at(-1), 'last', visited.join(' '));
    assert.ok(visited.includes('nagrik-status-tracker'), visited.join(' '));
  },
};

const fileInline: Scene = {
  name: 'inline: complaint with photo and OTP to the receipt, on a trusted site',
  async play(stage) {
    const { session, place } = stage;
    const citizen = stage.newCitizen();
    await session.open(place.put('trusted', tag('complaint-form', 'surface="inline"')));
    await citizen.see('nagrik-complaint-form > [slot=live]');
    await citizen.start();
    await citizen.walk('nature', 'check');
    stage.filed = await citizen.file();
    await stage.picture('inline-receipt');
    const said = await heard(session);
    assert.ok(said.includes(`nagrik-filed ${stage.filed.reference}`), said.join(', '));
  },
};

const trackInline: Scene = {
  name: 'inline: the status changes live, on a trusted site',
  async play(stage) {
    const citizen = stage.newCitizen();
    await stage.session.open(stage.place.put('trusted', tag('status-tracker', 'surface="inline"')));
    await citizen.see('nagrik-status-tracker > [slot=live]');
    await followLive(stage, citizen);
  },
};

const wantedInline: Scene = {
  name: 'inline: the wanted list, and a poster in its dialog',
  async play(stage) {
    const { session, place } = stage;
    const citizen = stage.newCitizen();
    await session.open(place.put('host', tag('wanted-list')));
    await citizen.see('nagrik-wanted-list > [slot=live]');
    await stage.picture('inline-wanted');
    const card = await citizen.see('[part~=entry] button, [part~=card] button, li button');
    const opener = await session.run(textOf, card);
    await session.click(card);
    await citizen.see('dialog[open]');
    await stage.picture('inline-poster');
    await session.press('\uE00C');
    await citizen.until('a closed dialog', async () => !(await session.run(findElement, 'dialog[open]', '')));
    const back = await citizen.until('focus', () => session.run(focusedElement));
    assert.equal(await session.run(textOf, back), opener, 'the focus is where it was');
  },
};

/** Pictures of the first screens in Urdu, from right to left. */
const urdu: Scene = {
  name: 'frame and inline: Urdu, from right to left, no wider than the page',
  async play(stage) {
    const { session, place } = stage;
    const citizen = stage.newCitizen();
    for (const name of ['complaint-form', 'status-tracker', 'wanted-list']) {
      await session.open(place.put('host', tag(name), 'ur'));
      if (name === 'wanted-list') await citizen.see('nagrik-wanted-list > [slot=live]');
      else await enterFrame(session, citizen);
      assert.ok(
        await session.run(() => document.documentElement.scrollWidth <= innerWidth),
        `${name} scrolls sideways`,
      );
      await stage.picture(`urdu-${name}`);
    }
  },
};

export const scenes: readonly Scene[] = [
  ...[fileFramed, languages, draft, trackFramed, signedIn, keyboard],
  ...[fileInline, trackInline, wantedInline, urdu],
];
