/* Stands for `applicationinsights` in Azurite, which loads it for a second even where telemetry is switched off. */
export {};
