// Reserves the app registration and tells its client id, which registration.bicep needs to describe the rest: the
// application id URI holds it, and an app can't name its own id while it is made.
extension microsoftGraphV1

@description('Name by which later deployments find this registration again. It never changes.')
param uniqueName string

@description('Name that people read when they consent.')
param displayName string

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
}

output clientId string = app.appId
