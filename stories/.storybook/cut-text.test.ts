import { afterEach, beforeEach, expect, test } from 'vitest';
import { cutTexts } from './cut-text.ts';

let main: HTMLElement;
const frame = window.frameElement as HTMLElement;
const before = frame.style.width;
beforeEach(() => {
  frame.style.width = '320px';
  main = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  main.remove();
  frame.style.width = before;
});

const cutIn = async (html: string): Promise<number> => {
  main.setHTMLUnsafe(`<style>main { font: 16px/1.5 serif } p, button { margin: 0 }</style>${html}`);
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return cutTexts(main).length;
};
const long = 'शिकायत का निपटारा हो गया है और इसकी सूचना आपको दी जा चुकी है।';

test('finds words that a box cuts off, to the side and below', async () => {
  expect(await cutIn(`<p style="overflow: hidden; white-space: nowrap">${long}</p>`)).toBe(1);
  expect(await cutIn(`<div style="overflow: clip; block-size: 20px; inline-size: 90px"><p>${long}</p></div>`)).toBe(1);
  expect(await cutIn(`<button style="overflow: hidden; white-space: nowrap; inline-size: 90px">${long}</button>`)).toBe(
    1,
  );
});

test('finds words that leave the screen, on either side, and in a shadow root', async () => {
  expect(await cutIn(`<p style="white-space: nowrap">${long}</p>`)).toBe(1);
  expect(await cutIn(`<p style="margin-inline-start: -60px">${long}</p>`)).toBe(1);
  const shadow = `<template shadowrootmode="open"><p style="white-space: nowrap">${long}</p></template>`;
  expect(await cutIn(`<div>${shadow}</div>`)).toBe(1);
});

test('finds the answer of a list that has no room for it', async () => {
  const list = (width: number) => `<select style="inline-size: ${width}px"><option>${long}</option></select>`;
  expect(await cutIn(list(120))).toBe(1);
  expect(await cutIn(list(900))).toBe(0);
});

test('lets pass what can be scrolled, what is for screen readers alone, and what has room', async () => {
  const hidden = 'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap';
  expect(await cutIn(`<p style="overflow: auto; white-space: nowrap">${long}</p>`)).toBe(0);
  expect(await cutIn(`<span style="${hidden}">${long}</span><p>${long}</p>`)).toBe(0);
  expect(await cutIn(`<details><summary>Open</summary><p style="white-space: nowrap">${long}</p></details>`)).toBe(0);
});
