import type { KeptVisit, VisitStore } from '../store.ts';

export function createMemoryVisits(): { store: VisitStore; tidy(now: string): void } {
  const visits = new Map<string, KeptVisit>();
  const open = (id: string, now: string): KeptVisit | undefined => {
    const visit = visits.get(id);
    return visit && visit.endsAt > now ? visit : undefined;
  };
  const store: VisitStore = {
    get: (id, now) => Promise.resolve(open(id, now)),
    put(visit, before, now) {
      const fits = (open(visit.id, now)?.revision ?? 0) === before;
      if (fits) visits.set(visit.id, visit);
      return Promise.resolve(fits);
    },
    extend(id, endsAt, now) {
      const visit = open(id, now);
      if (visit) visits.set(id, { ...visit, endsAt });
      return Promise.resolve();
    },
    remove: (id) => Promise.resolve(void visits.delete(id)),
  };
  return {
    store,
    tidy(now) {
      for (const [id, { endsAt }] of visits) if (endsAt <= now) visits.delete(id);
    },
  };
}
