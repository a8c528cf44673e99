/* A bundle whose settings can't be read. */
class SettingsError extends Error {}

throw new SettingsError('ENTRA_CLIENT_ID must be a GUID.');
