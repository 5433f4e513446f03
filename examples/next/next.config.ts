import type { NextConfig } from 'next';

export default {
  typescript: { tsconfigPath: 'tsconfig.app.json' },
} satisfies NextConfig;
