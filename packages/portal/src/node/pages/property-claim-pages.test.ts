import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { keepExampleThings } from '../../operations/recovered/example-things.ts';
import { example, JourneyScene, summary, walk } from './test-journeys.ts';

let scene: JourneyScene;
before(async () => {
  scene = new JourneyScene();
  await keepExampleThings(scene.portal);
});
after(() => scene.close());

/** Ends as the entry shows and has a check digit that fits: only its owner knows that it is wrong. */
const wrong = ['110154203237518', '060154203237518', '250154203237518', '012345600097518'] as const;

describe('a claim of recovered property without script', () => {
  test('that guesses is told so three times and then that the tries are spent, in three languages, and nothing typed is lost', async () => {
    const { mark: _, ...phone } = example('maximalRecoveredClaim');
    const body = { ...phone, number: wrong[0] };
    const browser = await walk(scene, body, { 'q-local-known': 'number' }, 'check', 'property-claim');
    const typed = String((phone as { reporter?: { name?: string } }).reporter?.name);
    const says = async (words: Readonly<Record<'hi' | 'ur' | 'en', RegExp>>, number: string): Promise<void> => {
      assert.equal(browser.step, 'number');
      for (const [language, said] of Object.entries(words)) {
        await browser.open(`/services/property-claim/number?lang=${language}`);
        assert.match(summary(browser.html), said);
        assert.ok(browser.html.includes(`value="${number}"`), 'what was typed');
      }
    };
    for (const [tried, number] of wrong.slice(0, 3).entries()) {
      if (tried > 0) await browser.send({ 'q-number': number });
      await browser.send({ 'q-declaration': 'on' });
      await says(
        { hi: /यह उस चीज़ का नंबर नहीं है/, ur: /یہ اس چیز کا نمبر نہیں ہے/, en: /This is not the number of the thing/ },
        number,
      );
    }
    await browser.send({ 'q-number': '490154203237519' });
    await browser.send({ 'q-declaration': 'on' });
    await says({ hi: /कोशिश गिनी नहीं गई/, ur: /کوشش گنی نہیں گئی/, en: /not counted as a try/ }, '490154203237519');
    await browser.send({ 'q-number': wrong[3] });
    await browser.send({ 'q-declaration': 'on' });
    await says(
      { hi: /बहुत बार कोशिश हो चुकी है/, ur: /بہت بار کوشش ہو چکی ہے/, en: /too many tries for this thing/ },
      wrong[3],
    );
    await browser.open('/services/property-claim/check?lang=en');
    assert.ok(browser.html.includes(typed), 'and who claims it');
  });
});
