// Reserves the app registration, with the permission that it gives, and tells both ids, which registration.bicep needs to
// describe the rest. The application id URI holds the client id, and an app can't name its own id while it is made;
// Microsoft Graph lets clients be pre-authorised only for a permission that was there before.
// Source: https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/1395
extension microsoftGraphV1

@description('Name by which later deployments find this registration again. It never changes.')
param uniqueName string

@description('Name that people read when they consent.')
param displayName string

var accessAsUser = {
  id: guid(uniqueName, 'access_as_user')
  value: 'access_as_user'
  type: 'User'
  isEnabled: true
  adminConsentDisplayName: 'Push to Power BI as the signed-in person'
  adminConsentDescription: 'Lets Office call Rangecast as the signed-in person, who can then push to Power BI with their own rights.'
  userConsentDisplayName: 'Push to Power BI as you'
  userConsentDescription: 'Lets Office call Rangecast as you, so that you can push to Power BI with your own rights.'
}

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [accessAsUser]
  }
}

output clientId string = app.appId
output permission object = accessAsUser
