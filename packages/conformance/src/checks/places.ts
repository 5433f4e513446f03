import type { Contract, JsonObject } from '../contract/contract.ts';
import type { Check } from '../suite/check.ts';
import { expect, skip } from '../suite/finding.ts';

/** Filters of lists do what they say; what is named in one answer can be asked for in another. */
export function placeChecks(contract: Contract): readonly Check[] {
  return [
    ...(contract.has('searchStations') ? [oneByOne, ofDistrict, nearest, allPages] : []),
    ...(contract.has('listWanted') ? [rewards, photosOf('listWanted', 'readWantedPhoto', 'wantedId')] : []),
    ...(contract.has('listMissing')
      ? [adultsAndChildren, photosOf('listMissing', 'readMissingPhoto', 'missingId')]
      : []),
    ...(contract.has('listRecovered') ? [recoveredThings] : []),
    ...(contract.has('listUnidentifiedPersons')
      ? [unidentifiedOf('listUnidentifiedPersons', 'readUnidentifiedPerson', 'living')]
      : []),
    ...(contract.has('listUnidentifiedBodies')
      ? [unidentifiedOf('listUnidentifiedBodies', 'readUnidentifiedBody', 'dead')]
      : []),
  ];
}

const oneByOne: Check = {
  id: 'places/station-by-code',
  title: 'every station of a search can be read by its code, and is the same there',
  async run({ world: { target } }) {
    const { object } = await target.must({ operation: 'searchStations', query: { limit: 5 } });
    const stations = object.stations as JsonObject[];
    if (stations.length === 0) skip('the target has no station');
    for (const { code, name } of stations) {
      const one = await target.must({ operation: 'readStation', path: { stationCode: String(code) } });
      expect(
        JSON.stringify(one.object.name) === JSON.stringify(name),
        'readStation names a station otherwise than searchStations',
      );
    }
  },
};

const ofDistrict: Check = {
  id: 'places/stations-of-a-district',
  title: 'a search in a district gives stations of that district alone',
  async run({ world: { target } }) {
    const { object } = await target.must({ operation: 'listDistricts' });
    const districts = object.districts as JsonObject[];
    for (const { code, policeDistricts } of districts.slice(0, 3)) {
      const inside = [code, ...(policeDistricts as JsonObject[]).map((one) => one.code)].map(String);
      const found = await target.must({ operation: 'searchStations', query: { district: String(code), limit: 100 } });
      const odd = (found.object.stations as JsonObject[]).find(
        ({ districtCode }) => !inside.includes(String(districtCode)),
      );
      expect(!odd, `searchStations in the district ${String(code)} gives a station of ${String(odd?.districtCode)}`);
    }
  },
};

const nearest: Check = {
  id: 'places/nearest-first',
  title: 'with a position only stations are given whose own place is known, the nearest first',
  async run({ world: { target } }) {
    const { object } = await target.must({ operation: 'searchStations', query: { near: '25.61,85.14', limit: 20 } });
    const stations = object.stations as JsonObject[];
    expect(
      stations.every(
        ({ positionOf, distanceMetres }) => positionOf === 'station' && typeof distanceMetres === 'number',
      ),
      'searchStations with near gives a station whose own place is not known',
    );
    const distances = stations.map(({ distanceMetres }) => Number(distanceMetres));
    const sorted = [...distances].sort((a, b) => a - b);
    expect(distances.join() === sorted.join(), 'searchStations with near does not give the nearest first');
  },
};

const allPages: Check = {
  id: 'places/stations-page-by-page',
  title: 'the pages of a search give every station once, as many as the first page says',
  async run({ world: { target } }) {
    const seen = new Set<string>();
    let query: Record<string, string | number> = { kind: 'mahila', limit: 20 };
    let total = 0;
    for (let page = 0; page < 20; page++) {
      const { object } = await target.must({ operation: 'searchStations', query });
      total = Number(object.total ?? 0);
      for (const { code, kind } of object.stations as JsonObject[]) {
        expect(!seen.has(String(code)), 'searchStations gives a station on two pages');
        expect(kind === 'mahila', 'searchStations gives another kind than was asked for');
        seen.add(String(code));
      }
      if (typeof object.nextCursor !== 'string') break;
      query = { ...query, cursor: object.nextCursor };
    }
    expect(seen.size === total, `searchStations says that there are ${total} stations and gives ${seen.size}`);
  },
};

const rewards: Check = {
  id: 'places/rewards',
  title: 'the wanted list gives the highest reward first, and none below the least that was asked for',
  async run({ world: { target } }) {
    const { object } = await target.must({ operation: 'listWanted', query: { limit: 50 } });
    const given = (items: unknown) => (items as JsonObject[]).map(({ rewardRupees }) => Number(rewardRupees ?? 0));
    const all = given(object.items);
    expect(all.join() === [...all].sort((a, b) => b - a).join(), 'listWanted does not give the highest reward first');
    const least = all.find((reward) => reward > 0) ?? skip('nobody on the target’s wanted list has a reward');
    const above = await target.must({ operation: 'listWanted', query: { limit: 50, minReward: least } });
    expect(
      given(above.object.items).every((reward) => reward >= least),
      'listWanted gives a reward below minReward',
    );
  },
};

const adultsAndChildren: Check = {
  id: 'places/age-groups',
  title:
    'the list of missing persons gives only the age group that was asked for, and says of every child that it is one',
  async run({ world: { target } }) {
    const ages = { child: [0, 17], adult: [18, 59], senior: [60, 130] } as const;
    for (const [ageGroup, [from, to]] of Object.entries(ages)) {
      const { object } = await target.must({ operation: 'listMissing', query: { limit: 50, ageGroup } });
      for (const { ageFrom, child } of object.items as JsonObject[]) {
        expect(Number(ageFrom) >= from && Number(ageFrom) <= to, `listMissing gives ${String(ageFrom)} as ${ageGroup}`);
        expect(
          child === Number(ageFrom) < 18,
          'listMissing says of a child that it is none, or of an adult that it is one',
        );
      }
    }
  },
};

const recoveredThings: Check = {
  id: 'places/recovered-things',
  title: 'the list of recovered property gives only the kind, the days and the end of a number that were asked for',
  async run({ world: { target } }) {
    const all = await target.must({ operation: 'listRecovered', query: { limit: 50 } });
    const items = all.object.items as JsonObject[];
    const [first] = items;
    if (!first) skip('the target has no recovered property');
    const ending = (item: JsonObject | undefined) => (item?.identifier as JsonObject | undefined)?.ending;
    const numbered = items.find(ending);
    const day = String(first.recoveredOn);
    const asked: readonly (readonly [Record<string, string>, (item: JsonObject) => boolean])[] = [
      [{ kind: String(first.kind) }, ({ kind }) => kind === first.kind],
      [{ from: day, to: day }, ({ recoveredOn }) => recoveredOn === day],
      ...(numbered
        ? [[{ endsIn: String(ending(numbered)) }, (item: JsonObject) => ending(item) === ending(numbered)] as const]
        : []),
    ];
    for (const [query, fits] of asked) {
      const { object } = await target.must({ operation: 'listRecovered', query: { limit: 50, ...query } });
      const found = object.items as JsonObject[];
      expect(found.length > 0, `listRecovered with ${Object.keys(query).join()} leaves out what has it`);
      expect(found.every(fits), `listRecovered with ${Object.keys(query).join()} gives what has it not`);
    }
  },
};

const unidentifiedOf = (operation: string, read: string, state: 'living' | 'dead'): Check => ({
  id: `places/unidentified/${state}`,
  title: `${operation} gives the ${state} alone, only who may be of the age that was asked for, says of every child that it is one, and shows no picture unasked`,
  async run({ world }) {
    const as = await world.identities.citizen();
    const ask = async (query: Record<string, string | number>) =>
      (await world.target.must({ operation, as, query: { limit: 50, ...query } })).object.items as JsonObject[];
    const all = await ask({});
    const [first] = all;
    if (!first) skip(`${operation} has nobody`);
    expect(
      all.every((entry) => entry.state === state && entry.child === Number(entry.ageFrom) < 18),
      `${operation} gives somebody of another list, or a child that it says is none`,
    );
    const photo = { operation: `${read}Photo`, as, path: { unidentifiedId: String(first.unidentifiedId) } };
    const unasked: readonly Record<string, string>[] = [{}, { asked: 'false' }];
    for (const query of unasked) {
      const { status, object } = await world.target.call({ ...photo, query });
      expect(
        status === 422 && object.code === 'not-asked-for',
        `${read}Photo answers ${status} to whoever has not asked for the picture`,
      );
    }
    const age = Number(first.ageTo);
    const found = await ask({ youngest: age, oldest: age });
    expect(
      found.some(({ unidentifiedId }) => unidentifiedId === first.unidentifiedId),
      `${operation} leaves out who may be of the age that was asked for`,
    );
    expect(
      found.every(({ ageFrom, ageTo }) => Number(ageFrom) <= age && Number(ageTo) >= age),
      `${operation} gives who cannot be of the age that was asked for`,
    );
  },
});

const photosOf = (list: string, read: string, id: string): Check => ({
  id: `places/photos/${list}`,
  title: `a picture that ${list} names can be read`,
  async run({ world: { target } }) {
    const { object } = await target.must({ operation: list, query: { limit: 20 } });
    const named =
      (object.items as JsonObject[]).find(({ photoUrl }) => photoUrl !== undefined) ??
      skip('nobody on the list has a picture');
    await target.must({ operation: read, path: { [id]: String(named[id]) } });
  },
});
