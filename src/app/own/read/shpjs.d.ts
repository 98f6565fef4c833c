declare module "shpjs" {
  /** The shapes of a `.shp`, null for a record without one; throws where they cannot be read. */
  export function parseShp(shp: DataView, prj?: false): unknown[];
  /** The rows of a `.dbf` in an encoding. */
  export function parseDbf(dbf: DataView, encoding?: string): unknown[];
}
