/**
 * How long caches keep what everybody may see of persons and things: half a minute, and never when they cannot ask. An open page then has
 * the other half to hear that somebody has left (`operations/removed`; decision 0027).
 */
export const PUBLIC_CACHE = 'public, max-age=30, must-revalidate';
