// Grants the app its Power BI permissions for everybody in this tenant, which otherwise an administrator does on a page.
extension microsoftGraphV1

@description('Object id of the app\'s service principal.')
param principalId string

@description('Power BI permissions, separated by spaces.')
param powerBiScopes string

resource powerBi 'Microsoft.Graph/servicePrincipals@v1.0' existing = {
  appId: '00000009-0000-0000-c000-000000000000'
}

resource consent 'Microsoft.Graph/oauth2PermissionGrants@v1.0' = {
  clientId: principalId
  consentType: 'AllPrincipals'
  resourceId: powerBi.id
  scope: powerBiScopes
}
