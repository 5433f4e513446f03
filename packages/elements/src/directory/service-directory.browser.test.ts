import '../define/service-directory.ts';
import { createPortal } from '@nagrik/sdk';
import { expect } from '@open-wc/testing';
import { services } from '../services/catalogue.ts';
import type { NagrikServiceDirectory } from '../services/directory/service-directory.ts';
import { Mounted, openStage, type Stage } from '../testing/mount.ts';

const listed = services.filter(({ kind }) => kind !== 'directory');

describe('<nagrik-service-directory>', () => {
  let stage: Stage;
  let page: Mounted<NagrikServiceDirectory>;

  const mount = (set: Partial<NagrikServiceDirectory> = {}, lang = 'en') => {
    page = new Mounted(
      Object.assign(document.createElement('nagrik-service-directory'), { portal: stage.portal, ...set }),
      lang,
    );
    return page;
  };
  const all = <T extends HTMLElement>(selector: string): T[] => [
    ...page.element.renderRoot.querySelectorAll<T>(selector),
  ];

  before(async () => {
    stage = await openStage({ seed: false });
  });
  after(() => stage.mock.close());
  afterEach(() => {
    stage.mock.setFault(null);
    page.remove();
  });

  for (const lang of ['hi', 'en', 'ur'])
    it(`leads to every service but itself, in ${lang}, as headings and links, without an accessibility violation`, async () => {
      mount({}, lang);
      await page.one('[part=service]');
      const links = all<HTMLAnchorElement>('h4 > a').map(({ href, target }) => ({ href, target }));
      expect(links.map(({ href }) => href)).to.have.members(
        listed.map(({ id }) => `${stage.mock.baseUrl}/services/${id}?lang=${lang}`),
      );
      expect(all('h2, h3, h4').map(({ localName }) => Number(localName[1]))).to.satisfy((levels: number[]) =>
        levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1),
      );
      await expect(page.element).to.be.accessible();
    });

  it('says of each service what its definition says: sign-in, time, what to have at hand', async () => {
    mount();
    await page.one('[part=service]');
    const complaint = await page.text('[part=service]', 'e-Complaint');
    expect(complaint.textContent)
      .to.match(/About 10 minutes/)
      .and.to.match(/mobile number and a code by SMS/);
    expect(complaint.textContent).to.include('What happened, where and when');
    const wanted = await page.text('[part=service]', 'Notorious');
    expect(wanted.textContent)
      .to.match(/Sign-in\s+Not needed/)
      .and.not.to.include('Have at hand');
  });

  it('says in Hindi how many minutes', async () => {
    mount({}, 'hi');
    expect((await page.one('[part=facts]')).textContent).to.include('लगभग 10 मिनट');
  });

  it('has the numbers for an emergency before the portal answers, a way to try again, and the services then', async () => {
    stage.mock.setFault('serverDown');
    mount();
    await page.one('[part=error]');
    expect(all<HTMLAnchorElement>('[part=danger] a').map(({ href }) => href)).to.deep.equal([
      'tel:112',
      'tel:181',
      'tel:1098',
      'tel:1930',
    ]);
    await page.text<HTMLAnchorElement>('a', 'Open the portal');
    await expect(page.element).to.be.accessible();
    stage.mock.setFault(null);
    await page.press('Try again');
    await page.one('[part=service]');
  });

  /** A portal whose catalogue is another one. */
  const portalWith = (catalogue: readonly object[]) =>
    createPortal({
      baseUrl: stage.mock.baseUrl,
      fetch: () => Promise.resolve(Response.json({ services: catalogue })),
      retry: { attempts: 1 },
    });

  it('shows what a newer portal has, of a kind that this version does not know', async () => {
    const { services: known } = (await (
      await stage.mock.fetch(new Request(`${stage.mock.baseUrl}/services`))
    ).json()) as { services: object[] };
    mount({ portal: portalWith([{ ...known[0], id: 'newer', kind: 'oracle', signIn: 'face' }]) });
    expect((await page.one('[part=service]')).textContent).to.include('face');
  });

  it('says where to go on a portal that has no service', async () => {
    mount({ portal: portalWith([]) });
    expect((await page.one('[part=empty]')).textContent).to.include('112');
  });
});
