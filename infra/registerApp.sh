#!/usr/bin/env bash
# Registers Rangecast in Microsoft Entra, the same as infra/registration.bicep, for tenants in which those who deploy may
# not register apps, and for clouds that the Microsoft Graph extension of Bicep does not serve. Needs the Azure CLI,
# signed in to the tenant by `az login` as somebody who may register apps. No secret is made, nothing is consented to.
#
#   1. before the deployment:  infra/registerApp.sh
#      prints the client id.   azd env set ENTRA_CLIENT_ID <client id>, then azd up
#   2. after it:               infra/registerApp.sh --client-id <client id> --host <host> --identity <principal id>
#      with RANGECAST_HOST and RANGECAST_IDENTITY_PRINCIPAL_ID from `azd env get-values`.
#
# It can be run again: what is there is set to what the options say.
set -euo pipefail

usage() {
  echo "Usage: $0 [--name <display name>] [--client-id <id> --host <host> --identity <principal id>]" >&2
  echo "          [--multi-tenant] [--assignment-required]" >&2
  exit 2
}

name=Rangecast
client_id=
host=
identity=
audience=AzureADMyOrg
assignment=false
while [ $# -gt 0 ]; do
  case "$1" in
    --name) name=${2:?"--name needs a value"}; shift 2 ;;
    --client-id) client_id=${2:?"--client-id needs a value"}; shift 2 ;;
    --host) host=${2:?"--host needs a value"}; shift 2 ;;
    --identity) identity=${2:?"--identity needs a value"}; shift 2 ;;
    --multi-tenant) audience=AzureADMultipleOrgs; shift ;;
    --assignment-required) assignment=true; shift ;;
    *) usage ;;
  esac
done

guid='^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$'
if [ -z "$client_id" ]; then
  [ -z "$host$identity" ] || usage
  client_id=$(az ad app create --display-name "$name" --sign-in-audience "$audience" --query appId --output tsv)
  echo "Client id: $client_id"
  exit 0
fi
[[ $client_id =~ $guid ]] || { echo "--client-id must be a GUID." >&2; exit 2; }
[[ $identity =~ $guid ]] || { echo "--identity must be the principal id of the managed identity, a GUID." >&2; exit 2; }
[[ $host =~ ^[a-z0-9-]+(\.[a-z0-9-]+)+$ ]] || { echo "--host must be a host name in lower case, without https://." >&2; exit 2; }

graph=$(az cloud show --query endpoints.microsoftGraphResourceId --output tsv)
graph=${graph%/}
login=$(az cloud show --query endpoints.activeDirectory --output tsv)
login=${login%/}
tenant=$(az account show --query tenantId --output tsv)
case "$(az cloud show --query name --output tsv)" in
  AzureUSGovernment) exchange=api://AzureADTokenExchangeUSGov ;;
  AzureChinaCloud) exchange=api://AzureADTokenExchangeChina ;;
  *) exchange=api://AzureADTokenExchange ;;
esac

patch() {
  az rest --method PATCH --url "$graph/v1.0/$1" --headers Content-Type=application/json --body "$2" --output none
}

# A permission's id has to be unique within its app only.
scope=7d6b1f0e-52a5-4c0f-8f0c-3c6f4a1f2b90
api='"requestedAccessTokenVersion": 2,
    "oauth2PermissionScopes": [{
      "id": "'"$scope"'",
      "value": "access_as_user",
      "type": "User",
      "isEnabled": true,
      "adminConsentDisplayName": "Push to Power BI as the signed-in person",
      "adminConsentDescription": "Lets Office call Rangecast as the signed-in person, who can then push to Power BI with their own rights.",
      "userConsentDisplayName": "Push to Power BI as you",
      "userConsentDescription": "Lets Office call Rangecast as you, so that you can push to Power BI with your own rights."
    }]'

patch "applications(appId='$client_id')" '{
  "signInAudience": "'"$audience"'",
  "identifierUris": ["api://'"$host/$client_id"'"],
  "api": { '"$api"' },
  "spa": { "redirectUris": ["brk-multihub://'"$host"'", "https://'"$host"'/dialog.html"] },
  "optionalClaims": { "accessToken": [{ "name": "idtyp" }] },
  "requiredResourceAccess": [
    {
      "resourceAppId": "00000009-0000-0000-c000-000000000000",
      "resourceAccess": [
        { "id": "322b68b2-0804-416e-86a5-d772c567b6e6", "type": "Scope" },
        { "id": "b2f1b2fa-f35c-407c-979c-a858a808ba85", "type": "Scope" },
        { "id": "4ae1bf56-f562-4747-b7bc-2fa0874ed46f", "type": "Scope" }
      ]
    },
    {
      "resourceAppId": "00000003-0000-0000-c000-000000000000",
      "resourceAccess": [
        { "id": "37f7f235-527c-4136-accd-4a02d197296e", "type": "Scope" },
        { "id": "14dad69e-099b-42c9-810b-d002981feec1", "type": "Scope" }
      ]
    }
  ]
}'

# Only a permission that is there can be pre-authorised. It is said again here: whatever a PATCH does to the parts of
# `api` that it leaves out, nothing of it gets lost.
patch "applications(appId='$client_id')" '{
  "api": {
    '"$api"',
    "preAuthorizedApplications": [
      { "appId": "ea5a67f6-b6f3-4338-b240-c655ddc3cc8e", "delegatedPermissionIds": ["'"$scope"'"] },
      { "appId": "'"$client_id"'", "delegatedPermissionIds": ["'"$scope"'"] }
    ]
  }
}'

if [ -z "$(az ad sp list --filter "appId eq '$client_id'" --query '[].id' --output tsv)" ]; then
  az ad sp create --id "$client_id" --output none
fi
patch "servicePrincipals(appId='$client_id')" '{ "appRoleAssignmentRequired": '"$assignment"' }'

federation='{
  "name": "functionApp",
  "description": "The managed identity of the Function App",
  "issuer": "'"$login/$tenant"'/v2.0",
  "subject": "'"$identity"'",
  "audiences": ["'"$exchange"'"]
}'
if [ -z "$(az ad app federated-credential list --id "$client_id" --query "[?name=='functionApp'].id" --output tsv)" ]; then
  az ad app federated-credential create --id "$client_id" --parameters "$federation" --output none
else
  az ad app federated-credential update --id "$client_id" --federated-credential-id functionApp --parameters "$federation" --output none
fi

echo "Registered for https://$host. An administrator has to consent to Power BI: see docs/admin.md."
