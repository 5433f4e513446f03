import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import type { DocumentPage } from '../../documents/document-page.ts';
import { createPlainDocuments } from '../../documents/plain-documents.ts';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

const { minimalLostProperty, minimalMissingPerson, minimalSeniorRequest } = contract.components.examples;
const other = { name: 'नमूना देवी', relation: 'neighbour', consent: 'agreed' } as const;
const at = { stationCode: '5117044' };

/** Each report that people make for others: who it is for, and the number that is told. */
const reports = {
  '/lost-property-reports': (consent: string, mobile: string) => ({
    ...{ ...minimalLostProperty.value, ...at },
    onBehalfOf: { ...other, consent, mobile },
  }),
  '/missing-person-reports': (consent: string, mobile: string) => ({
    ...{ ...minimalMissingPerson.value, ...at },
    onBehalfOf: { ...other, consent, mobile },
  }),
  '/senior-citizen-requests': (consent: string, mobile: string) => ({
    ...{ ...minimalSeniorRequest.value, ...at },
    person: { ...minimalSeniorRequest.value.person, name: other.name, mobile },
    filledInBy: { name: 'परीक्षण', relation: 'neighbour', consent },
  }),
};

describe('a report for somebody else', () => {
  let test: TestPortal;
  let token: string;
  let officer: string;
  const rendered: DocumentPage[] = [];
  before(async () => {
    const plain = createPlainDocuments();
    const render: typeof plain.render = (page) => {
      rendered.push(page);
      return plain.render(page);
    };
    test = new TestPortal({ ports: { documents: { ...plain, render } } });
    token = (await test.signIn('9000000081')).accessToken;
    officer = (await test.signInOfficer()).accessToken;
  });
  after(() => test.portal.close());

  const sentTo = async (mobile: string) => {
    for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 5));
    return (await test.portal.store.outbox.sent(200)).filter(({ to }) => to === mobile);
  };
  const file = async (path: string, body: object): Promise<string> => {
    const filed = await test.call<Schemas['Receipt']>('POST', path, { token, body });
    assert.equal(filed.status, 201, JSON.stringify(filed.body));
    return filed.body.reference;
  };
  const read = async (reference: string) =>
    (await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token: officer })).body;

  for (const [at, [path, report]] of Object.entries(reports).entries()) {
    const mobile = (count: number): string => `60000001${String(at)}${String(count)}`;

    it(`${path} tells them the number, and the station for whom it is and that they agree`, async () => {
      const reference = await file(path, report('agreed', mobile(1)));
      assert.ok((await test.lastMessage(mobile(1))).includes(reference));
      assert.deepEqual((await read(reference)).onBehalfOf, { ...other, mobile: mobile(1) });
    });

    it(`${path} tells nobody whom the question would put in danger, and the station why`, async () => {
      const reference = await file(path, report('unsafe', mobile(2)));
      assert.deepEqual(await sentTo(mobile(2)), []);
      assert.equal((await read(reference)).onBehalfOf?.consent, 'unsafe');
    });

    it(`${path} gives a receipt for both, which names nobody who was not on it, and one alone where it would put them in danger`, async () => {
      for (const consent of ['agreed', 'unsafe']) {
        const reference = await file(path, report(consent, mobile(consent === 'agreed' ? 4 : 5)));
        assert.equal((await test.raw('GET', `/filings/${reference}/receipt?language=en`, { token })).status, 200);
        const { copies, blocks } = rendered.at(-1) ?? assert.fail('nothing was rendered');
        const isNamed = JSON.stringify(blocks).includes(other.name);
        const theirs = isNamed ? `Copy for ${other.name}` : 'Copy for whoever it was filed for';
        assert.deepEqual(copies, consent === 'agreed' ? ['Copy for whoever filed it', theirs] : undefined);
        assert.equal(isNamed, path !== '/senior-citizen-requests', 'a senior citizen’s is found in the home');
      }
    });

    it(`${path} is refused without a word of what they say to it`, async () => {
      const body = JSON.parse(
        JSON.stringify(report('', mobile(3)).valueOf())
          .replace('"consent":"",', '')
          .replace(',"consent":""', ''),
      ) as object;
      const { status, body: problem } = await test.call('POST', path, { token, body });
      assert.equal(status, 422);
      assert.deepEqual(
        problem.errors?.map(({ code }) => code),
        ['required'],
      );
      assert.match(problem.errors?.[0]?.pointer ?? '', /consent$/);
    });
  }

  it('of an elder is not refused because their number is the one that files: one SMS tells both', async () => {
    const reference = await file(
      '/senior-citizen-requests',
      reports['/senior-citizen-requests']('agreed', '9000000081'),
    );
    const sent = (await sentTo('9000000081')).filter((one) => one.reference === reference);
    assert.deepEqual(
      sent.map(({ template }) => template),
      ['filed'],
    );
  });

  it('of an elder who is treated badly names neither the police nor the number to whoever picks up a phone', async () => {
    const { registration: _, ...rest } = reports['/senior-citizen-requests']('agreed', '6000000191');
    const reference = await file('/senior-citizen-requests', {
      ...rest,
      need: 'help',
      help: { kind: 'ill_treatment' },
    });
    for (const mobile of ['6000000191', '9000000081']) {
      const text = (await sentTo(mobile)).find((one) => one.reference === reference)?.text ?? '';
      assert.ok(text.includes(reference.slice(-7)));
      assert.ok(!text.includes(reference) && !/पुलिस|थान/u.test(text), text);
    }
  });

  it('of an elder is for nobody where they fill it in themselves', async () => {
    const reference = await file('/senior-citizen-requests', { ...minimalSeniorRequest.value, ...at });
    assert.equal((await read(reference)).onBehalfOf, undefined);
  });
});
