declare module "geojson-validation" {
  /** Lists what is wrong with a feature when `trace` is true. */
  function isFeature(feature: unknown, trace: true): string[];
  const validation: { isFeature: typeof isFeature };
  export default validation;
}
