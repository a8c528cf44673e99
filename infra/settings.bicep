// The app settings. They come after the app registration, which needs the host name of the site and gives the client id.
// An empty value counts as not set: the API's own default holds. Each is explained in local.settings.example.json.

@description('Name of the Function App.')
param siteName string

@description('Client id of the managed identity.')
param identityClientId string

@description('Connection string of Application Insights; it names the place and opens nothing.')
param insightsConnectionString string

@description('Endpoints of the storage account: blob, queue and table.')
param storageEndpoints object

@description('Client id of the app registration.')
param clientId string

@description('Host name under which people reach the pane.')
param host string

@description('RANGECAST_CLOUD')
param rangecastCloud string

@description('ENTRA_ALLOWED_TENANTS')
param allowedTenants string

@description('ENTRA_TOKEN_SOURCES')
param tokenSources string

@description('POWERBI_SCOPES')
param powerBiScopes string

@description('POLICY_ALLOWED_GROUPS')
param policyAllowedGroups string

@description('POLICY_MY_WORKSPACE')
param policyMyWorkspace string

@description('POLICY_RAW_REQUESTS')
param policyRawRequests string

@description('PUSH_POST_DEADLINE_SECONDS')
param pushPostDeadlineSeconds string

@description('PUSH_SETTLE_SECONDS')
param pushSettleSeconds string

@description('PUSH_IDLE_SECONDS')
param pushIdleSeconds string

@description('PUSH_RECORD_DAYS')
param pushRecordDays string

@description('HTTP_MAX_BODY_MB')
param httpMaxBodyMb string

@description('HTTP_FRAME_ANCESTORS')
param httpFrameAncestors string

resource site 'Microsoft.Web/sites@2024-04-01' existing = {
  name: siteName
}

resource appSettings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'appsettings'
  properties: {
    // The host's own.
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__blobServiceUri: storageEndpoints.blob
    AzureWebJobsStorage__queueServiceUri: storageEndpoints.queue
    // Read by the host and by the API.
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
    // All traces: the host would keep five a second, and drop the lines of the others, which the alerts count.
    OTEL_TRACES_SAMPLER: 'microsoft.fixed_percentage'
    OTEL_TRACES_SAMPLER_ARG: '1'
    AzureWebJobsStorage__tableServiceUri: storageEndpoints.table
    AzureWebJobsStorage__clientId: identityClientId
    // Read by the API.
    RANGECAST_CLOUD: rangecastCloud
    ENTRA_CLIENT_ID: clientId
    ENTRA_TENANT_ID: tenant().tenantId
    ENTRA_APP_ID_URI: 'api://${host}/${clientId}'
    ENTRA_MANAGED_IDENTITY_CLIENT_ID: identityClientId
    ENTRA_ALLOWED_TENANTS: allowedTenants
    ENTRA_TOKEN_SOURCES: tokenSources
    POWERBI_SCOPES: powerBiScopes
    PUSH_POST_DEADLINE_SECONDS: pushPostDeadlineSeconds
    PUSH_SETTLE_SECONDS: pushSettleSeconds
    PUSH_IDLE_SECONDS: pushIdleSeconds
    PUSH_RECORD_DAYS: pushRecordDays
    POLICY_ALLOWED_GROUPS: policyAllowedGroups
    POLICY_MY_WORKSPACE: policyMyWorkspace
    POLICY_RAW_REQUESTS: policyRawRequests
    HTTP_MAX_BODY_MB: httpMaxBodyMb
    HTTP_FRAME_ANCESTORS: httpFrameAncestors
  }
}
