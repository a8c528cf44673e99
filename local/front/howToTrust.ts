/** Says in one sentence how to get past the browser's warning about the local certificate. */
export function howToTrust(origin: string, file: string, platform: NodeJS.Platform): string {
  const always = {
    win32: `certutil -user -addstore Root "${file}"`,
    darwin: `security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${file}"`,
  };
  const command =
    platform === 'win32' || platform === 'darwin'
      ? `run: ${always[platform]}`
      : `import ${file} in the browser's settings`;
  return `The browser will not know the certificate of ${origin}: choose "Advanced", then "Proceed to localhost". To trust it for good, ${command}`;
}
