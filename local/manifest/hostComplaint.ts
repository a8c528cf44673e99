import { isIP } from 'node:net';

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Says what is wrong with a host, as a name with an optional port, and what to write instead; undefined when it will do.
 * What could be meant is never guessed: the host is also that of the registration, and must be the same everywhere.
 */
export function hostComplaint(host: string): string | undefined {
  if (host === '') return 'The host is empty: give the name of your Function App or your own domain.';
  const scheme = /^\w+:\/\//.exec(host)?.[0];
  if (scheme !== undefined) return `The host ${host} has a scheme: leave out ${scheme}, a manifest is https anyway.`;
  if (/[/?#\\]/.test(host))
    return `The host ${host} has a path or a slash: write only the name, such as ${host.split(/[/?#\\]/)[0] ?? ''}.`;
  if (host.includes('@')) return `The host ${host} has a user name: write only what follows the @.`;
  if (/\s/.test(host)) return `The host "${host}" has a space in it: leave it out.`;
  const bracketed = /^\[(.*)\]/.exec(host)?.[1];
  if (isIP(bracketed ?? host) !== 0 || isIP(host.replace(/:\d*$/, '')) !== 0)
    return `The host ${host} is an IP address: Office and Entra need a name.`;
  const [name = '', port, ...more] = host.split(':');
  if (more.length > 0) return `The host ${host} has more than one colon: write name or name:port.`;
  return portComplaint(host, port) ?? nameComplaint(host, name);
}

function portComplaint(host: string, port: string | undefined): string | undefined {
  if (port === undefined) return undefined;
  if (port === '443') return `The host ${host} names port 443, which is that of https anyway: leave out :443.`;
  if (/^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535) return undefined;
  return `The host ${host} has the port "${port}": a port is a number from 1 to 65535.`;
}

function nameComplaint(host: string, name: string): string | undefined {
  if (/[^ -~]/.test(name)) {
    const ascii = URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : 'its form with xn--';
    return `The host ${host} has letters that a certificate can't name: write ${ascii}.`;
  }
  if (name !== name.toLowerCase()) return `The host ${host} has capital letters: write ${host.toLowerCase()}.`;
  if (name.endsWith('.')) return `The host ${host} ends with a dot: leave it out.`;
  if (name === 'localhost') return undefined;
  const labels = name.split('.');
  if (name.length > 253 || labels.some((label) => !LABEL.test(label)))
    return `The host ${host} is no name of a host: only letters, digits and hyphens between dots, such as rangecast.contoso.com.`;
  if (labels.length === 1)
    return `The host ${host} has no domain: write its full name, such as ${host}.azurewebsites.net.`;
  return undefined;
}
