import type { LimitStore } from '../store.ts';

export function createMemoryLimits(): { store: LimitStore; tidy(now: string): void } {
  const budgets = new Map<string, { taken: number; endsAt: number }>();
  const open = (key: string, at: number): { taken: number; endsAt: number } | undefined => {
    const budget = budgets.get(key);
    return budget && budget.endsAt > at ? budget : undefined;
  };
  const waitOf = (endsAt: number, at: number): number => Math.max(1, Math.ceil((endsAt - at) / 1000));
  const store: LimitStore = {
    take(key, limit, windowSeconds, now) {
      const at = Date.parse(now);
      const budget = open(key, at) ?? { taken: 0, endsAt: at + Math.round(windowSeconds * 1000) };
      budgets.set(key, budget);
      budget.taken += 1;
      return Promise.resolve(budget.taken > limit ? waitOf(budget.endsAt, at) : undefined);
    },
    peek(key, limit, now) {
      const at = Date.parse(now);
      const budget = open(key, at);
      return Promise.resolve(budget && budget.taken >= limit ? waitOf(budget.endsAt, at) : undefined);
    },
  };
  return {
    store,
    tidy(now) {
      for (const [key, { endsAt }] of budgets) if (endsAt <= Date.parse(now)) budgets.delete(key);
    },
  };
}
