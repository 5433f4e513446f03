import { DEMO_OFFICERS, DEMO_PASSWORD } from '@nagrik/portal/demo';
import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import type { RunOptions } from '../suite/run.ts';
import { outboxOtp } from '../target/otp-source.ts';

/** An officer of the demonstration's first station, one of another, and one of the state's desk. */
export const demoOfficers = {
  officer: { id: DEMO_OFFICERS[0]?.id ?? '', secret: DEMO_PASSWORD },
  otherOfficer: {
    id: DEMO_OFFICERS.find(({ station }) => station !== DEMO_OFFICERS[0]?.station)?.id ?? '',
    secret: DEMO_PASSWORD,
  },
  deskOfficer: { id: DEMO_OFFICERS.at(-1)?.id ?? '', secret: DEMO_PASSWORD },
};

/** How the suite gets at a mock portal: all in this process, past no network. */
export function optionsFor(mock: MockPortal, fetch = mock.fetch): RunOptions {
  return {
    baseUrl: mock.baseUrl,
    fetch,
    otp: outboxOtp(() => mock.sentMessages()),
    inventMobiles: true,
    ...demoOfficers,
  };
}

export function createTarget(): Promise<MockPortal> {
  return createMockPortal();
}
