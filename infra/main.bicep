// What `azd up` deploys: the API with the pane, its storage, its identity, its telemetry and, unless ENTRA_CLIENT_ID is
// given, its app registration. Raw resources only, so that every property can be read here. See infra/README.md.
targetScope = 'subscription'

@description('Name of the azd environment; resource names are made from it.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Azure region of everything that is deployed, and so of what is stored. It needs Flex Consumption.')
@metadata({ azd: { type: 'location' } })
param location string

@description('Name of the resource group; default rg-<environment name>.')
param resourceGroupName string = ''

@description('Host name under which people reach the pane, when it is not the one that Azure gives, such as rangecast.contoso.com.')
param customDomain string = ''

@description('Client id of an app registration that exists. Default: this deployment registers the app itself.')
param entraClientId string = ''

@description('Whether people of other organisations may sign in. They need allowedTenants as well. Only for an app that this deployment registers.')
param multiTenant bool = false

@description('Whether only people who are assigned to the app may sign in. Only for an app that this deployment registers.')
param assignmentRequired bool = false

@description('Whether to grant the Power BI permissions for everybody in this tenant. Who deploys needs the right to consent. Only for an app that this deployment registers.')
param grantConsent bool = false

@description('Sets RANGECAST_CLOUD: public, gcc, gcchigh, dod or china.')
@allowed(['', 'public', 'gcc', 'gcchigh', 'dod', 'china'])
param rangecastCloud string = ''

@description('Sets ENTRA_ALLOWED_TENANTS: tenant ids, separated by commas.')
param allowedTenants string = ''

@description('Sets ENTRA_TOKEN_SOURCES. Default: office,naa,dialog with a custom domain, else naa,dialog, because Office signs in only for a domain of your own.')
param tokenSources string = ''

@description('Sets POWERBI_SCOPES: scopes, separated by commas.')
param powerBiScopes string = ''

@description('Sets POLICY_ALLOWED_GROUPS: workspace ids, separated by commas.')
param policyAllowedGroups string = ''

@description('Sets POLICY_MY_WORKSPACE: on or off.')
@allowed(['', 'on', 'off'])
param policyMyWorkspace string = ''

@description('Sets POLICY_RAW_REQUESTS: off, read or all.')
@allowed(['', 'off', 'read', 'all'])
param policyRawRequests string = ''

@description('Sets PUSH_POST_DEADLINE_SECONDS.')
param pushPostDeadlineSeconds string = ''

@description('Sets PUSH_SETTLE_SECONDS.')
param pushSettleSeconds string = ''

@description('Sets PUSH_IDLE_SECONDS.')
param pushIdleSeconds string = ''

@description('Sets PUSH_RECORD_DAYS: for how many days the record of pushes is kept.')
param pushRecordDays string = ''

@description('Sets HTTP_MAX_BODY_MB.')
param httpMaxBodyMb string = ''

@description('Sets HTTP_FRAME_ANCESTORS: who may frame the pane, as Content-Security-Policy writes it.')
param httpFrameAncestors string = ''

@description('Instances that are always running, so that the first click of the day is fast. They are billed. 0 for none.')
@minValue(0)
@maxValue(10)
param alwaysReadyInstances int = 0

@description('How many instances may run at most.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 100

@description('How the storage account keeps copies. Standard_ZRS, where the region has it, survives the loss of one of its zones.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_LRS'

@description('How many days logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Who gets mail when an alert fires. Default: nobody; the alerts are still shown in the portal.')
param alertEmail string = ''

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }
var registersApp = empty(entraClientId)

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: empty(resourceGroupName) ? 'rg-${environmentName}' : resourceGroupName
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module storage 'storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    sku: storageSku
  }
}

module monitoring 'monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    retentionDays: logRetentionDays
  }
}

module access 'access.bicep' = {
  name: 'access'
  scope: group
  params: {
    principalId: identity.outputs.principalId
    storageName: storage.outputs.name
    insightsName: monitoring.outputs.insightsName
  }
}

module site 'site.bicep' = {
  name: 'site'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    identityId: identity.outputs.id
    packageUrl: storage.outputs.packageUrl
    alwaysReadyInstances: alwaysReadyInstances
    maximumInstanceCount: maximumInstanceCount
  }
  dependsOn: [access]
}

var host = empty(customDomain) ? site.outputs.host : toLower(customDomain)

module registrationName 'registrationName.bicep' = if (registersApp) {
  name: 'registrationName'
  scope: group
  params: {
    uniqueName: 'rangecast-${token}'
    displayName: 'Rangecast (${environmentName})'
  }
}

var clientId = registersApp ? registrationName!.outputs.clientId : entraClientId

module registration 'registration.bicep' = if (registersApp) {
  name: 'registration'
  scope: group
  params: {
    uniqueName: 'rangecast-${token}'
    displayName: 'Rangecast (${environmentName})'
    clientId: registrationName!.outputs.clientId
    permission: registrationName!.outputs.permission
    host: host
    identityPrincipalId: identity.outputs.principalId
    multiTenant: multiTenant
    assignmentRequired: assignmentRequired
  }
}

module consent 'consent.bicep' = if (registersApp && grantConsent) {
  name: 'consent'
  scope: group
  params: {
    principalId: registration!.outputs.principalId
    powerBiScopes: registration!.outputs.powerBiScopes
  }
}

module settings 'settings.bicep' = {
  name: 'settings'
  scope: group
  params: {
    siteName: site.outputs.name
    identityClientId: identity.outputs.clientId
    insightsConnectionString: monitoring.outputs.connectionString
    storageEndpoints: storage.outputs.endpoints
    clientId: clientId
    host: host
    rangecastCloud: rangecastCloud
    allowedTenants: allowedTenants
    tokenSources: empty(tokenSources) && empty(customDomain) ? 'naa,dialog' : tokenSources
    powerBiScopes: powerBiScopes
    policyAllowedGroups: policyAllowedGroups
    policyMyWorkspace: policyMyWorkspace
    policyRawRequests: policyRawRequests
    pushPostDeadlineSeconds: pushPostDeadlineSeconds
    pushSettleSeconds: pushSettleSeconds
    pushIdleSeconds: pushIdleSeconds
    pushRecordDays: pushRecordDays
    httpMaxBodyMb: httpMaxBodyMb
    httpFrameAncestors: httpFrameAncestors
  }
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    insightsId: monitoring.outputs.insightsId
    email: alertEmail
  }
}

module workbook 'workbook.bicep' = {
  name: 'workbook'
  scope: group
  params: {
    location: location
    tags: tags
    insightsId: monitoring.outputs.insightsId
  }
}

// azd keeps outputs in its environment. None may have the name of a variable that main.parameters.json reads.
output RANGECAST_HOST string = host
output RANGECAST_CLIENT_ID string = clientId
output RANGECAST_IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
output RANGECAST_FUNCTION_APP string = site.outputs.name
output RANGECAST_STORAGE_ACCOUNT string = storage.outputs.name
output RANGECAST_RESOURCE_GROUP string = group.name
