export { EmbedLoadError, loadPortalEmbed, type LoadOptions } from './load-portal-embed.ts';
export { contrast, contrastPairs, type Rgb } from './frame/contrast.ts';
export { csp, type CspOptions } from './csp.ts';
export { importMap, type ImportMapOptions, type Release } from './import-map.ts';
export { type InlineScript, policyGaps, type PolicyGap } from './policy-gaps.ts';
export { snippet, type SnippetOptions } from './snippet.ts';
export { tags } from './generated/tags.ts';
