/** Where "leave quickly" goes unless a site says otherwise: a page that tells nothing of where somebody was. */
export const DEFAULT_EXIT = 'https://mausam.imd.gov.in/';
