// Who the API is: towards Entra the app registration (by federation), towards storage and telemetry itself.

@description('Name of the managed identity.')
param name string

@description('Azure region.')
param location string

@description('Tags of the resource.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
