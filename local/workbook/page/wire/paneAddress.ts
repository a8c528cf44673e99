/** How a frame has to be set up so that office.js in it finds its host. */
export interface PaneAddress {
  /** The frame's name. It must be set before the frame gets its address. */
  readonly name: string;
  readonly url: string;
}

/** What office.js takes for Excel on the web: host, platform, version, language, correlation id. */
const HOST_INFO = 'Excel$Web$16.01$en-US$workbook-page$$$0';

/** Frame name and address for the pane. office.js wants the host on https and with the pane's own host name. */
export function paneAddress(path: string, origin: string): PaneAddress {
  return {
    name: JSON.stringify({
      baseFrameName: 'workbook-page',
      hostInfo: HOST_INFO,
      xdmInfo: `conversation|pane|${origin}`,
      serializerVersion: 1,
      flights: '[]',
    }),
    url: `${path}?_host_Info=${encodeURIComponent(HOST_INFO)}`,
  };
}
