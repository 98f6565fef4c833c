declare module "@turf/jsts" {
  import type { Geometry } from "geojson";

  /** A geometry of the engine, opaque to us. */
  interface Engine {
    readonly isEmpty: () => boolean;
  }
  const jsts: {
    readonly BufferOp: {
      readonly bufferOp: (geometry: Engine, metres: number, quadrantSegments: number) => Engine;
    };
    readonly GeoJSONReader: new () => { readonly read: (geometry: Geometry) => Engine };
    readonly GeoJSONWriter: new () => { readonly write: (geometry: Engine) => Geometry };
  };
  export default jsts;
}
