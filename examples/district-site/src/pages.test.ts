import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const folder = new URL('../site/', import.meta.url);
const languages = [
  { lang: 'hi', at: '', html: '<html lang="hi">' },
  { lang: 'en', at: 'en/', html: '<html lang="en">' },
  { lang: 'ur', at: 'ur/', html: '<html lang="ur" dir="rtl">' },
];
const services = {
  complaint: 'nagrik-complaint-form',
  status: 'nagrik-status-tracker',
  wanted: 'nagrik-wanted-list',
  fir: 'nagrik-fir-lookup',
};
const names = ['index', ...Object.keys(services)];
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const part = (html: string, tag: string) => html.slice(html.indexOf(`<${tag}`), html.indexOf(`</${tag}>`));
const pages = languages.flatMap((language) =>
  names.map((name) => ({ ...language, name, path: `${language.at}${name}.html` })),
);

describe('The pages of the district site', () => {
  for (const { path, html, at, name } of pages) {
    const text = read(path);

    it(`${path} says its language and where the others are`, () => {
      assert.ok(text.includes(html));
      for (const other of languages) {
        const link = new RegExp(`<link rel="alternate" hreflang="${other.lang}" href="([^"]+)"`).exec(text)?.[1] ?? '';
        assert.equal(new URL(link, new URL(path, folder)).href, new URL(`${other.at}${name}.html`, folder).href);
      }
    });

    it(`${path} has no dead link`, () => {
      for (const [, target] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (target === undefined || /^(https:|tel:|#)/.test(target)) continue;
        assert.ok(existsSync(new URL(target, new URL(path, folder))), target);
      }
    });

    it(`${path} has nothing inline that a Content-Security-Policy would have to allow`, () => {
      assert.doesNotMatch(text, /\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)|javascript:/);
    });

    it(`${path} has the same head and foot as the home page of its language`, () => {
      const home = read(`${at}index.html`);
      const plain = (html: string) =>
        html
          .replace(/ aria-current="page"/g, '')
          .replace(/(<a\s+href="[^"]*?)[a-z]+\.html("[^>]*hreflang)/g, '$1$2')
          .replace(/\s+/g, ' ');
      assert.equal(plain(part(text, 'header')), plain(part(home, 'header')));
      assert.equal(plain(part(text, 'footer')), plain(part(home, 'footer')));
    });

    it(`${path} marks itself in the menu`, () => {
      assert.match(text, new RegExp(`<a href="${name}\\.html" aria-current="page"`));
    });
  }

  for (const [name, tag] of Object.entries(services)) {
    for (const { at, lang } of languages) {
      it(`${at}${name}.html embeds <${tag}> by one script, and says without it where to go`, () => {
        const text = read(`${at}${name}.html`);
        assert.equal([...text.matchAll(/<script type="module"/g)].length, 1);
        const inside = part(text, tag);
        assert.match(inside, new RegExp(`href="https://portal\\.example/[^"]*lang=${lang}"`));
        assert.match(inside, /href="tel:112"/);
      });
    }
  }

  for (const { at, lang, html } of languages) {
    it(`${at}404.html shows a missing person of the district, and without the service says where to call`, () => {
      const text = read(`${at}404.html`);
      assert.ok(text.includes(html));
      assert.match(text, /<nagrik-missing-list view="not-found" district="5134">/);
      const inside = part(text, 'nagrik-missing-list');
      assert.match(inside, new RegExp(`href="https://portal\\.example/services/missing\\?lang=${lang}"`));
      for (const number of ['112', '1098']) assert.match(inside, new RegExp(`href="tel:${number}"`));
    });
  }
});
