import { msg } from '../../locale/msg.ts';

/** What a kind of station is for; nothing for one that a newer portal invents. Needs the part `station-kinds`. */
export const kindWords = (): Readonly<Record<string, string>> => ({
  territorial: msg('Station of an area', { id: 'station-kinds.territorial' }),
  mahila: msg('Women’s station', { id: 'station-kinds.mahila' }),
  sc_st: msg('Station for Scheduled Castes and Tribes', { id: 'station-kinds.sc-st' }),
  cyber: msg('Cyber station', { id: 'station-kinds.cyber' }),
  traffic: msg('Traffic station', { id: 'station-kinds.traffic' }),
  railway: msg('Railway station police', { id: 'station-kinds.railway' }),
  riverine: msg('River station', { id: 'station-kinds.riverine' }),
  unit: msg('Special unit', { id: 'station-kinds.unit' }),
});
