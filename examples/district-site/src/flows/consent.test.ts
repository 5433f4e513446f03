import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { assertAccessible, Visitor } from './open-browser.ts';
import { readSent, readSentCode } from './outbox.ts';
import { setStage } from './stage.ts';

const applicant = '9000000701';
const weather = 'https://mausam.imd.gov.in/';

/** The words of the portal's page in Hindi. */
const words = {
  title: 'सत्यापन के लिए आपकी सहमति',
  agree: 'मैं सहमत हूँ',
  agreed: 'आपकी सहमति दर्ज हो गई',
  used: 'इस लिंक का जवाब पहले ही दिया जा चुका है',
  leave: 'यह पेज तुरंत छोड़ें',
} as const;

describe('The link of a consent, with script', () => {
  const stage = setStage();
  let filed = 0;
  let token: string | undefined;

  const post = async (path: string, body: object): Promise<Record<string, string>> => {
    const response = await fetch(`${stage.nagrik.portalUrl}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Record<string, string>;
    assert.ok(response.ok, JSON.stringify(answer));
    return answer;
  };

  const signIn = async (): Promise<string | undefined> => {
    const { challengeId } = await post('/session/otp', { mobile: applicant });
    const code = await readSentCode(stage.nagrik.portalUrl, applicant);
    return (await post('/session', { challengeId, code }))['accessToken'];
  };

  /** Somebody is asked. @returns the link in their SMS */
  const ask = async (): Promise<{ readonly link: string; readonly code: string }> => {
    token ??= await signIn();
    filed += 1;
    const mobile = String(9_000_000_710 + filed);
    await post('/verifications', {
      kind: 'tenant',
      reporter: { name: 'नमूना मालिक', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
      premises: { text: 'काल्पनिक टोला, वार्ड 4' },
      subject: {
        name: 'नमूना किरायेदार',
        relativeName: 'काल्पनिक प्रसाद',
        age: 24,
        mobile,
        language: 'hi',
        permanentAddress: { text: 'काल्पनिकपुर, वार्ड 1' },
        livesAt: 'permanent',
        document: { kind: 'aadhaar', lastFour: '7518' },
      },
      from: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
      language: 'hi',
      privacyNoticeVersion: '2026-11',
      declaration: true,
    });
    const link = await readSent(stage.nagrik.portalUrl, mobile, /http\S+\/consent\S+/);
    const code = decodeURIComponent(new URL(link).hash.slice(1));
    assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    return { link, code };
  };

  /** Whom a browser asked, with what stands in the head of a request beside its address; fragments are not sent. */
  const requestsOf = ({ context }: Visitor): string[] => {
    const sent: string[] = [];
    context.on('request', (request) => {
      const { origin, pathname, search } = new URL(request.url());
      sent.push(`${request.method()} ${origin}${pathname}${search} ${request.headers()['referer'] ?? ''}`);
    });
    return sent;
  };

  const heading = async (page: Page, text: string): Promise<void> => {
    await page.locator('h1', { hasText: text }).waitFor();
  };

  /** The question, once the script has put the code out of the address into the form and sent it. */
  const question = async (page: Page, link: string): Promise<void> => {
    await page.goto(link);
    await page.locator('button[name=answer]').first().waitFor();
    await heading(page, words.title);
  };

  it('shows the question by itself, takes the answer, and is used up; its code stands in no address', async () => {
    const { link, code } = await ask();
    const visitor = await Visitor.arrive(stage.browser);
    const sent = requestsOf(visitor);
    const { page } = visitor;
    await question(page, link);
    await page.getByText('नमूना किरायेदार').first().waitFor();
    await assertAccessible(page);
    assert.ok(!page.url().includes(code), page.url());

    await page.getByRole('button', { name: words.agree, exact: true }).click();
    await heading(page, words.agreed);
    await assertAccessible(page);
    assert.ok(!page.url().includes(code), page.url());

    const again = await visitor.openTab();
    await again.goto(link);
    await heading(again, words.used);
    assert.ok(!again.url().includes(code), again.url());

    assert.ok(sent.some((line) => line.startsWith('POST ')));
    const compact = code.replaceAll('-', '');
    for (const line of sent) assert.ok(!line.replaceAll('-', '').includes(compact), line);
    await visitor.leave();
  });

  it('is left at once, and the way back does not lead to it', async () => {
    const { link } = await ask();
    const visitor = await Visitor.arrive(stage.browser);
    const { page } = visitor;
    await visitor.context.route(`${weather}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
    );
    await page.goto(`${stage.nagrik.siteUrl}/`);
    await question(page, link);
    await page.getByRole('link', { name: words.leave }).click();
    await heading(page, 'Weather');
    assert.equal(page.url(), weather);
    await page.goBack();
    assert.equal(page.url(), `${stage.nagrik.siteUrl}/`);
    await visitor.leave();
  });
});
