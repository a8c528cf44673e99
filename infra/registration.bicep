// The app registration: one for pane and API, with no secret. infra/registerApp.sh makes the same for tenants in which
// those who deploy may not register apps, and for clouds that the Microsoft Graph extension does not serve.
extension microsoftGraphV1

@description('Name by which later deployments find this registration again.')
param uniqueName string

@description('Name that people read when they consent.')
param displayName string

@description('Client id of the registration, from registrationName.bicep.')
param clientId string

@description('Permission that the registration gives, from registrationName.bicep.')
param permission object

@description('Host name under which people reach the pane.')
param host string

@description('Principal id of the managed identity that stands for the app.')
param identityPrincipalId string

@description('Whether people of other organisations may sign in.')
param multiTenant bool

@description('Whether only people who are assigned to the app may sign in.')
param assignmentRequired bool

// All of Office's clients. Source: https://learn.microsoft.com/office/dev/add-ins/develop/register-sso-add-in-aad-v2
var officeClients = 'ea5a67f6-b6f3-4338-b240-c655ddc3cc8e'

var powerBi = '00000009-0000-0000-c000-000000000000'
var powerBiPermissions = {
  'Dataset.ReadWrite.All': '322b68b2-0804-416e-86a5-d772c567b6e6'
  'Workspace.Read.All': 'b2f1b2fa-f35c-407c-979c-a858a808ba85'
  'Report.Read.All': '4ae1bf56-f562-4747-b7bc-2fa0874ed46f'
}

// Office's own consent covers these two; without them it gives no token.
var graph = '00000003-0000-0000-c000-000000000000'
var graphPermissions = {
  openid: '37f7f235-527c-4136-accd-4a02d197296e'
  profile: '14dad69e-099b-42c9-810b-d002981feec1'
}

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
  signInAudience: multiTenant ? 'AzureADMultipleOrgs' : 'AzureADMyOrg'
  identifierUris: ['api://${host}/${clientId}']
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [permission]
    preAuthorizedApplications: map([officeClients, clientId], client => {
      appId: client
      delegatedPermissionIds: [permission.id]
    })
  }
  spa: {
    redirectUris: [
      'brk-multihub://${host}' // nested app authentication
      'https://${host}/dialog.html' // the dialog, and where an administrator comes back to after consent
    ]
  }
  optionalClaims: {
    accessToken: [{ name: 'idtyp' }] // tells an application's token from a person's
  }
  requiredResourceAccess: [
    {
      resourceAppId: powerBi
      resourceAccess: map(objectKeys(powerBiPermissions), name => { id: powerBiPermissions[name], type: 'Scope' })
    }
    {
      resourceAppId: graph
      resourceAccess: map(objectKeys(graphPermissions), name => { id: graphPermissions[name], type: 'Scope' })
    }
  ]

  // The identity that the API runs as stands for the app: there is no secret that could leak.
  resource federation 'federatedIdentityCredentials@v1.0' = {
    name: '${app.uniqueName}/functionApp'
    description: 'The managed identity of the Function App'
    issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
    subject: identityPrincipalId
    audiences: ['api://AzureADTokenExchange']
  }
}

resource principal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: app.appId
  appRoleAssignmentRequired: assignmentRequired
}

output principalId string = principal.id
output powerBiScopes string = join(objectKeys(powerBiPermissions), ' ')
