import { Random } from './random.ts';
import type { Gender } from './invented-names.ts';

const SKIN = ['#c68642', '#a9713f', '#d29b67', '#8d5a34', '#b97f50', '#e0ac7d'];
const HAIR = ['#1d1713', '#2b211b', '#3a2c22', '#5b5148', '#8c8780'];
const CLOTH = ['#3c6e71', '#7a4b57', '#4f6d3a', '#35507a', '#8a6b2f', '#6a4c84', '#94503c', '#44606e'];
const BACK = ['#e7edf3', '#f1ece2', '#e6efe6', '#efe6ea', '#e9e7f2', '#f3efe4'];

/** Shapes over a head whose middle is at 120,122 and that is 84 wide and 104 high. */
const HAIR_OF_MEN: readonly ((colour: string) => string)[] = [
  (c) =>
    `<path d="M74 122c-4-52 20-72 47-72s50 18 45 72c-6-18-8-34-16-42-22 8-46 4-60 0-8 8-12 24-16 42z" fill="${c}"/>`,
  (c) =>
    `<path d="M76 112c-2-40 18-60 46-60 26 0 46 20 42 60-4-16-10-30-22-36-14 12-40 14-52 4-6 6-12 18-14 32z" fill="${c}"/>`,
  (c) => `<path d="M77 108q2-22 16-34-6 16-4 22zM163 108q-2-22-16-34 6 16 4 22z" fill="${c}"/>`,
  (c) =>
    `<path d="M72 128c-8-60 20-82 49-82 31 0 54 24 47 82l-8-6c2-24-4-40-12-46-18-6-40-6-56 0-8 8-14 24-12 46z" fill="${c}"/>`,
  (c) =>
    `<path d="M75 116c-4-44 16-66 46-66 30 0 48 22 44 66-6-20-14-32-24-38l-10 10-8-12-12 10-10-10c-12 6-20 20-26 40z" fill="${c}"/>`,
];

const BALD = HAIR_OF_MEN[2];

const HAIR_OF_WOMEN: readonly ((colour: string) => string)[] = [
  (c) =>
    `<path d="M70 190c-14-90 2-142 50-142 50 0 66 52 50 142l-18-8c12-50 8-86-6-98-10-8-18-10-26-10s-16 2-26 10c-14 12-18 48-6 98z" fill="${c}"/>`,
  (c) =>
    `<circle cx="120" cy="44" r="18" fill="${c}"/><path d="M74 124c-4-50 18-74 46-74s50 24 46 74c-6-24-16-40-46-44-30 4-40 20-46 44z" fill="${c}"/>`,
];

const BEARDS: readonly ((colour: string) => string)[] = [
  () => '',
  () => '',
  (c) => `<path d="M100 150q10-9 20-2 10-7 20 2-10 5-20 1-10 4-20-1z" fill="${c}"/>`,
  (c) => `<path d="M80 128c2 34 16 52 40 52s38-18 40-52c-6 14-14 20-22 20q-18-8-36 0c-8 0-16-6-22-20z" fill="${c}"/>`,
  (c) => `<path d="M98 151q12-10 22-3 10-7 22 3-6 3-12 2l-2 17q-8 6-16 0l-2-17q-6 1-12-2z" fill="${c}"/>`,
];

const EXTRAS: readonly ((cloth: string) => string)[] = [
  () => '',
  () => '',
  () => '',
  () =>
    '<g fill="none" stroke="#23282e" stroke-width="3"><circle cx="102" cy="120" r="13"/><circle cx="138" cy="120" r="13"/><path d="M115 118q5-4 10 0M89 117l-9-4M151 117l9-4"/></g>',
  (cloth) =>
    `<path d="M70 98c0-34 22-56 50-56s50 22 50 56c-14-12-30-18-50-18s-36 6-50 18z" fill="${cloth}"/><path d="M78 82q42-26 84-2" fill="none" stroke="#0002" stroke-width="4"/>`,
  (cloth) => `<path d="M78 186q42 26 84 0l8 20q-50 24-100 0z" fill="${cloth}"/>`,
  () => '<path d="M150 132l10 16" stroke="#7d4a3a" stroke-width="3" stroke-linecap="round"/>',
];

/** A flat drawing of nobody, from a number: the same number draws the same face. No style, no script: only shapes. @param young - a child */
export function drawPortrait(seed: number, gender: Gender, young = false): string {
  const random = new Random(seed);
  const skin = random.pick(SKIN);
  const hair = young ? random.pick(HAIR.slice(0, 2)) : random.pick(HAIR);
  const cloth = random.pick(CLOTH);
  const woman = gender === 'female';
  const style = random.pick(young ? HAIR_OF_MEN.filter((each) => each !== BALD) : HAIR_OF_MEN);
  const brow = random.between(-3, 3);
  const smile = random.between(-4, 6);
  const width = random.between(-4, 4);
  const nose = random.between(8, 13);
  const eye = random.between(3, 5);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 300" role="img">',
    '<title>Drawing of an invented person</title>',
    `<rect width="240" height="300" fill="${random.pick(BACK)}"/>`,
    `<circle cx="120" cy="128" r="96" fill="#fff" opacity=".5"/>`,
    woman ? random.pick(HAIR_OF_WOMEN)(hair) : '',
    // Behind the head, so that no light shows between hair and temples; a bald head has none.
    woman || style === BALD ? '' : `<path d="M75 124a45 70 0 0 1 90 0z" fill="${hair}"/>`,
    `<path d="M22 300c4-58 40-84 98-84s94 26 98 84z" fill="${cloth}"/>`,
    `<path d="M100 172h40v36q-20 26-40 0z" fill="${skin}"/><path d="M100 186q20 16 40 0v-8h-40z" fill="#0001"/>`,
    `<ellipse cx="${76 - width}" cy="128" rx="8" ry="13" fill="${skin}"/><ellipse cx="${164 + width}" cy="128" rx="8" ry="13" fill="${skin}"/>`,
    `<ellipse cx="120" cy="124" rx="${43 + width}" ry="54" fill="${skin}"/>`,
    woman ? `<path d="M77 116q10-48 43-48t43 48q-14-30-43-32-29 2-43 32z" fill="${hair}"/>` : style(hair),
    `<g fill="none" stroke="${hair}" stroke-width="4" stroke-linecap="round"><path d="M92 ${106 - brow}q10-6 20 ${brow}M128 ${106}q10-6 20 ${-brow}"/></g>`,
    `<g fill="#241a14"><ellipse cx="102" cy="120" rx="4" ry="${eye}"/><ellipse cx="138" cy="120" rx="4" ry="${eye}"/></g>`,
    `<path d="M120 126q-6 ${nose}-5 ${nose + 2}q5 4 10 0" fill="none" stroke="#0004" stroke-width="2.5" stroke-linecap="round"/>`,
    woman || young ? '' : random.pick(BEARDS)(hair),
    `<path d="M105 158q15 ${smile} 30 0" fill="none" stroke="#7a3b32" stroke-width="4" stroke-linecap="round"/>`,
    woman ? '<circle cx="120" cy="98" r="3" fill="#a3243b"/>' : '',
    woman || young ? '' : random.pick(EXTRAS)(random.pick(CLOTH)),
    '</svg>',
  ].join('');
}
