import "../../styles/layers.css";

/** The panel of layers, with how it looks. */
export { createLayers } from "../views/layers/layers.ts";
