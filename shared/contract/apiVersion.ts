/** Version of the API's contract, Semantic Versioning; the package's own version. */
export const API_VERSION = '0.1.0';
