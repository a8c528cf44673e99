import type { Settings } from './settings.ts';

const PUBLIC = 'https://*.office.com https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft';

/**
 * Where Excel runs in a browser, for each cloud: the hosts of Office, of SharePoint and OneDrive that frame it, and the page.
 * Sources: https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges and its pages for
 * U.S. government GCC High, U.S. government DoD and 21Vianet.
 */
export const officeFrameAncestors = {
  public: `'self' ${PUBLIC}`,
  gcc: `'self' ${PUBLIC}`,
  gcchigh: "'self' https://*.office365.us https://*.sharepoint.us",
  dod: "'self' https://*.office365.us https://*.sharepoint-mil.us",
  china: "'self' https://*.partner.officewebapps.cn https://*.office365.cn https://*.sharepoint.cn",
} as const satisfies Record<Settings['cloud'], string>;

const SOURCE = /^('self'|https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?)$/i;

/** Whether a setting lists who may frame the pane: hosts with https, `'self'`, or nobody. Anything else could end the directive. */
export function isFrameAncestors(text: string): boolean {
  return text === "'none'" || text.split(/ +/).every((source) => SOURCE.test(source));
}
