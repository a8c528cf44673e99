// The page that shows how pushes go, under Workbooks of the Application Insights component.

@description('Azure region.')
param location string

@description('Tags of the resource.')
param tags object

@description('Resource id of the Application Insights component.')
param insightsId string

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(insightsId, 'rangecast')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Rangecast'
    category: 'workbook'
    sourceId: insightsId
    serializedData: loadTextContent('workbook.json')
  }
}
