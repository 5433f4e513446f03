import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { toMarkup } from './markup.ts';

const act = (): void => undefined;

describe('a template without script', () => {
  test('makes text of what was typed, in text and in attributes', () => {
    const typed = `<img src=x onerror="a()">'&`;
    const safe = '&lt;img src=x onerror=&quot;a()&quot;&gt;&#39;&amp;';
    assert.equal(
      toMarkup(html`<p title=${typed} id="a-${typed}">${typed}</p>`),
      `<p title="${safe}" id="a-${safe}">${safe}</p>`,
    );
    assert.equal(toMarkup(html`<input .value=${live(typed)} />`), `<input value="${safe}" />`);
    assert.equal(
      toMarkup(html`<textarea .value=${live('</textarea><b>')}></textarea>`),
      '<textarea>\n&lt;/textarea&gt;&lt;b&gt;</textarea>',
    );
  });

  test('keeps a line break with which a text begins', () => {
    assert.equal(toMarkup(html`<textarea rows="4" .value=${'\na'}></textarea>`), '<textarea rows="4">\n\na</textarea>');
  });

  test('ticks what is ticked and nothing else', () => {
    assert.equal(toMarkup(html`<input type="radio" .checked=${live(false)} />`), '<input type="radio" />');
    assert.equal(toMarkup(html`<input type="radio" .checked=${live(true)} />`), '<input type="radio" checked />');
    assert.equal(
      toMarkup(html`<option ?selected=${true} value="1">A</option>`),
      '<option selected value="1">A</option>',
    );
    assert.equal(toMarkup(html`<option ?selected=${false} value="1">A</option>`), '<option value="1">A</option>');
  });

  test('sends a field by its id where it has no name', () => {
    assert.equal(toMarkup(html`<input id=${'a-1'} />`), '<input name="a-1" id="a-1" />');
    assert.equal(toMarkup(html`<input id=${'a-1'} name="b" />`), '<input id="a-1" name="b" />');
  });

  test('leaves out what is nothing', () => {
    assert.equal(toMarkup(html`<p aria-label=${nothing}>${nothing}${undefined}${null}</p>`), '<p></p>');
    assert.equal(toMarkup(html`<p class="a ${nothing}">${[1, html`<b>2</b>`]}</p>`), '<p class="a ">1<b>2</b></p>');
    assert.equal(toMarkup(keyed('k', html`<p>in</p>`)), '<p>in</p>');
  });

  test('leaves out buttons that only script would serve, and keeps the others', () => {
    const inside = html`<span>${'x'}</span>`;
    const dead = html`<button class="b" type="button" @click=${act}>${inside}</button>`;
    const alive = html`<button name="go">${inside}</button>`;
    assert.equal(toMarkup([dead, alive, dead]), '<button name="go"><span>x</span></button>');
    assert.equal(
      toMarkup(html`<form @submit=${act}>${alive}</form>`),
      '<form><button name="go"><span>x</span></button></form>',
    );
  });
});
