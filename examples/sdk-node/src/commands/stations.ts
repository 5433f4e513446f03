import { searchStations } from '@nagrik/sdk';
import { onlyArgument, type Command } from '../command.ts';
import { orStop } from '../tell-failure.ts';

export const stations: Command = {
  name: 'stations',
  usage: '<name>',
  about: 'finds police stations, in Hindi or Roman letters, forgiving of spelling',
  options: {},
  async run(context) {
    const { portal, signal, terminal } = context;
    const found = orStop(await searchStations(portal, { q: onlyArgument(context, 'name') }, { signal }));
    for (const { code, name, districtName, phone } of found.stations)
      terminal.print([code, name.hi ?? name.en, name.en, districtName.en, phone ?? ''].join('\t'));
    if (found.stations.length === 0) terminal.complain('No station has such a name.');
  },
};
