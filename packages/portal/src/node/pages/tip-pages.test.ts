import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bareJpeg, fromBase64 } from '@nagrik/journey';
import sharp from 'sharp';
import { type Browser, example, goOn, JourneyScene, summary, walk } from './test-journeys.ts';

let scene: JourneyScene;
before(() => {
  scene = new JourneyScene();
});
after(() => scene.close());

const path = 'envelope.content.pictures';
const field = 'q-envelope-content-pictures';
const tip = example('minimalTip');
const more = { 'q-local-more': ['pictures'] };

const toPictures = (): Promise<Browser> => walk(scene, tip, more, 'pictures', 'tip');

/** As a phone takes one, larger than what is sent on, with what it writes into it. */
async function photo(name = 'IMG_0001.jpg'): Promise<File> {
  const background = { r: 200, g: 120, b: 40 };
  const bytes = await sharp({ create: { width: 3000, height: 2000, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Planted' } })
    .toBuffer();
  assert.ok(bytes.includes('Planted'));
  return new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' });
}

describe('a tip with photos, without script', () => {
  test('holds them as the portal drew them anew, and no upload is made', async () => {
    const browser = await toPictures();
    await browser.send({ [field]: await photo() }, `upload:${path}`);
    assert.match(browser.html, /<img class="enclosed" src="data:image\/jpeg;base64,[^"]+" alt="फ़ोटो/);
    const before = scene.calls.length;
    await goOn(scene, browser, tip, {});
    const { pictures } = (scene.filed.at(-1)?.body as { envelope: { content: { pictures: { data: string }[] } } })
      .envelope.content;
    const [bytes, ...others] = pictures.map(({ data }) => fromBase64(data));
    assert.ok(bytes && others.length === 0);
    assert.equal(bareJpeg(bytes), bytes);
    assert.ok(!Buffer.from(bytes).includes('Planted'));
    assert.deepEqual((await sharp(bytes).metadata()).width, 1280);
    assert.deepEqual(
      scene.calls.slice(before).filter((call) => call.includes('upload')),
      [],
    );
  });

  test('names what is no photo, keeps those that are, and lets them be taken out', async () => {
    const browser = await toPictures();
    await browser.send({ [field]: new File(['no picture'], 'namuna.txt', { type: 'text/plain' }) });
    assert.equal(browser.step, 'pictures');
    assert.match(summary(browser.html), /href="#q-envelope-content-pictures-input">namuna\.txt: /);
    await browser.send({ [field]: await photo('one.jpg') }, `upload:${path}`);
    await browser.send({ [field]: await photo('two.jpg') }, `upload:${path}`);
    assert.equal(browser.html.match(/class="enclosed"/g)?.length, 2);
    assert.doesNotMatch(browser.html, /type="file"/, 'no more fit in');
    await browser.send({}, `remove:${path}:0`);
    assert.equal(browser.html.match(/class="enclosed"/g)?.length, 1);
    await goOn(scene, browser, tip, {}, 'check');
    assert.equal(browser.html.match(/class="enclosed"/g)?.length, 1, 'and is seen once more before it is sent');
  });
});
