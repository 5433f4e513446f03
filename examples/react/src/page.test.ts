import { fileURLToPath } from 'node:url';
import { tryFrameworkPage } from '@nagrik/example-plain-html/framework-page';

tryFrameworkPage(fileURLToPath(new URL('../', import.meta.url)));
