/** What `Office.context.requirements` says: the requirement sets of today's Excel on the web. */
const REQUIREMENTS = {
  AddinCommands: 1.3,
  DelayForCellEdit: 1.1,
  DialogApi: 1.2,
  ExcelApi: 1.17,
  IdentityApi: 1.3,
  KeyboardShortcuts: 1.1,
  NestedAppAuth: 1.1,
  OpenBrowserWindowApi: 1.1,
  RibbonApi: 1.2,
  RichApiRuntime: 1.2,
  SharedRuntime: 1.1,
};

/** `OSF.AppName.ExcelWebApp` in office.js. */
const EXCEL_WEB_APP = 16;

/** What office.js asks for first: who hosts it. `excelApi` stands for an older Excel, such as 1.9. */
export function appContext(
  workbookName: string,
  origin: string,
  language: string,
  excelApi = REQUIREMENTS.ExcelApi,
): object {
  return {
    _id: 'pane',
    _appName: EXCEL_WEB_APP,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `https://contoso.sharepoint.com/${encodeURIComponent(workbookName)}`,
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'workbook-page',
    _appInstanceId: 'pane',
    _requirementMatrix: JSON.stringify({ ...REQUIREMENTS, ExcelApi: excelApi }),
    _dialogRequirementMatrix: '{}',
    _hostFullVersion: '16.0.18000.1',
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: 'Rangecast',
    _appDomains: [origin],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
