/** How a frame has to be set up so that office.js in it finds its host. */
export interface PaneAddress {
  /** The frame's name. It must be set before the frame gets its address. */
  readonly name: string;
  readonly url: string;
}

/** Frame name and address for the pane. office.js wants the host on https and with the pane's own host name. */
export function paneAddress(path: string, origin: string, language: string): PaneAddress {
  // What office.js takes for Excel on the web: host, platform, version, language, correlation id.
  const hostInfo = `Excel$Web$16.01$${language}$workbook-page$$$0`;
  return {
    name: JSON.stringify({
      baseFrameName: 'workbook-page',
      hostInfo,
      xdmInfo: `conversation|pane|${origin}`,
      serializerVersion: 1,
      flights: '[]',
    }),
    url: `${path}?_host_Info=${encodeURIComponent(hostInfo)}`,
  };
}
