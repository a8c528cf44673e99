// Settings of the API and of Azure that may linger in a developer's or a build server's environment. They would point
// the local API elsewhere, or make it believe that it runs in Azure, where it refuses stand-ins.
const NOT_INHERITED =
  /^(ENTRA_|POWERBI_|AzureWebJobs|APPLICATIONINSIGHTS_|AZURE_|IDENTITY_|MSI_|OTEL_|WEBSITE_|LEGION_|KUBERNETES_|CONTAINER_NAME$)/i;

/** The environment of a local functions host: the surrounding one without foreign settings, then the settings given. */
export function hostEnvironment(
  surrounding: NodeJS.ProcessEnv,
  settings: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const inherited = Object.entries(surrounding).filter(([name]) => !NOT_INHERITED.test(name));
  return { ...Object.fromEntries(inherited), ...settings };
}
