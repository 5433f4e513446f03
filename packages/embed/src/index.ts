export { csp, type CspOptions } from './csp.ts';
export { tags } from './generated/tags.ts';
export { EmbedLoadError, loadPortalEmbed, type LoadOptions } from './load-portal-embed.ts';
