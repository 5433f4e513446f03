import { fileURLToPath } from 'node:url';
import { tryFrameworkPage } from '@nagrik/example-plain-html/framework-page';
import { vitePage } from '@nagrik/example-plain-html/vite-page';

tryFrameworkPage(vitePage(fileURLToPath(new URL('../', import.meta.url))));
