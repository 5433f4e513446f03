// Generated from the catalogue by `pnpm generate`. Do not edit.

/** The tag of each service, without `nagrik-`. */
export const tags = ['complaint-form', 'status-tracker', 'fir-lookup', 'wanted-list'] as const;
