/** A person who can sign in to the local cloud. */
export interface Person {
  /** What scripts and the workbook page call them. */
  readonly user: string;
  readonly name: string;
  readonly upn: string;
  readonly objectId: string;
  readonly tenantId: string;
}

/** The tenant that the local app registration lives in. */
export const HOME_TENANT = '11111111-1111-4111-8111-111111111111';

/** A tenant that is not on the allow-list. */
export const FOREIGN_TENANT = '99999999-9999-4999-8999-999999999999';

/** Client id of the local app registration. */
export const LOCAL_CLIENT_ID = '22222222-2222-4222-8222-222222222222';

/** Secret of the local app registration. It opens nothing: the local Entra is its only lock. */
export const LOCAL_CLIENT_SECRET = 'local-only-secret';

/** Everybody in the local cloud: three colleagues, one of them without any workspace, and a stranger from another tenant. */
export const people: readonly Person[] = [
  {
    user: 'anna',
    name: 'Anna Larsen',
    upn: 'anna@contoso.example',
    objectId: 'a0000000-0000-4000-8000-000000000001',
    tenantId: HOME_TENANT,
  },
  {
    user: 'ben',
    name: 'Ben Okafor',
    upn: 'ben@contoso.example',
    objectId: 'b0000000-0000-4000-8000-000000000002',
    tenantId: HOME_TENANT,
  },
  {
    user: 'carla',
    name: 'Carla Moreau',
    upn: 'carla@contoso.example',
    objectId: 'c0000000-0000-4000-8000-000000000004',
    tenantId: HOME_TENANT,
  },
  {
    user: 'eve',
    name: 'Eve Novak',
    upn: 'eve@fabrikam.example',
    objectId: 'e0000000-0000-4000-8000-000000000003',
    tenantId: FOREIGN_TENANT,
  },
];
