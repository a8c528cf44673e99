// Alerts on the line that functions/http/logRequest.ts writes for each request.

@description('Ending of resource names.')
param token string

@description('Azure region.')
param location string

@description('Tags of the resources.')
param tags object

@description('Resource id of the Application Insights component.')
param insightsId string

@description('Who gets mail when an alert fires; nobody when empty.')
param email string

var lines = 'traces | where message startswith "{" | extend line = parse_json(message) | where isnotempty(line.endpoint)'

// PT15M: one answer of this kind in a quarter of an hour may be chance, a row of them is not.
var rules = {
  failures: {
    title: 'Rangecast: requests fail'
    text: 'Five or more requests of a quarter of an hour were answered with 5xx. See docs/troubleshooting.md for the code.'
    query: '${lines} | where toint(line.status) >= 500'
    atLeast: 5
    severity: 1
  }
  quota: {
    title: 'Rangecast: Power BI\'s quota holds people up'
    text: 'Twenty or more requests of a quarter of an hour had to wait for a quota of Power BI.'
    query: '${lines} | where tostring(line.code) in ("quota_exhausted", "throttled")'
    atLeast: 20
    severity: 3
  }
  doubt: {
    title: 'Rangecast: a push ended in doubt'
    text: 'Nobody can tell whether all rows of a push are in the table exactly once. Who pushed sees it and decides; the line has the ids of dataset and push.'
    query: '${lines} | where tostring(line.outcome) == "in-doubt"'
    atLeast: 1
    severity: 2
  }
  misconfigured: {
    title: 'Rangecast: sign-in is set up wrongly'
    text: 'Entra refuses the app itself, or the settings can\'t be read. Nobody can push until that is mended.'
    query: 'union isfuzzy=true (${lines} | where tostring(line.code) == "misconfigured"), (traces | where message has "SettingsError"), (exceptions | where type has "SettingsError" or outerMessage has "SettingsError")'
    atLeast: 1
    severity: 1
  }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'ag-${token}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'Rangecast'
    emailReceivers: [
      {
        name: 'administrator'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in items(rules): {
    name: 'alert-${rule.key}-${token}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.value.title
      description: rule.value.text
      severity: rule.value.severity
      enabled: true
      autoMitigate: true
      scopes: [insightsId]
      // Azure knows a table only once something is in it, which is after this deployment. A test checks the queries.
      skipQueryValidation: true
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: rule.value.query
            timeAggregation: 'Count'
            operator: 'GreaterThanOrEqual'
            threshold: rule.value.atLeast
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: { actionGroups: empty(email) ? [] : [people.id] }
    }
  }
]
