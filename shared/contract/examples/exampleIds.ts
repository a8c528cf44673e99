/** The ids that the examples share. */
export const exampleIds = {
  tenant: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  person: 'a2a1f0e6-5c2b-4f0f-9b55-0d5f3f6b8f11',
  group: 'f089354e-8366-4e18-aea3-4cb4a3a50b48',
  dataset: 'cfafbeb1-8037-4d0c-896e-a46fb27ff229',
  report: '5b218778-e7a5-4d73-8187-f10824047715',
  push: '0f8fad5b-d9cb-469f-a165-70867728950e',
  request: '3c9b2c1f-0d1a-4b1e-8f59-2a6f4e6a7d10',
} as const;

/** Where a person opens the dataset of the examples. */
export const EXAMPLE_DATASET_URL = `https://app.powerbi.com/groups/${exampleIds.group}/datasets/${exampleIds.dataset}`;

/** A SHA-256 as the examples show it. */
export const EXAMPLE_DIGEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
