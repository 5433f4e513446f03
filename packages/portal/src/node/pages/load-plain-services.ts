import { plainServices, type PlainService } from '@nagrik/elements/scriptless';

let loaded: Promise<ReadonlyMap<string, PlainService>> | undefined;

/** The services without script. The words of all languages are loaded once, when the first page is asked for. */
export const loadPlainServices = (): Promise<ReadonlyMap<string, PlainService>> => (loaded ??= plainServices());
