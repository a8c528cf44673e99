// One storage account, opened by identities only: the record of pushes, the deployed package, what the host itself keeps.

@description('Name of the storage account.')
@minLength(3)
@maxLength(24)
param name string

@description('Azure region; what is stored stays there, or in the region paired with it where the SKU says so.')
param location string

@description('Tags of the resource.')
param tags object

@description('SKU of the storage account.')
param sku string

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: 'Allow'
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'packages'
  properties: { publicAccess: 'None' }
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = {
  parent: account
  name: 'default'
}

// The name that functions/store/storageClient.ts opens.
resource records 'Microsoft.Storage/storageAccounts/tableServices/tables@2024-01-01' = {
  parent: tables
  name: 'rangecast'
}

output name string = account.name
output packageUrl string = '${account.properties.primaryEndpoints.blob}${packages.name}'
output endpoints object = {
  blob: account.properties.primaryEndpoints.blob
  queue: account.properties.primaryEndpoints.queue
  table: account.properties.primaryEndpoints.table
}
