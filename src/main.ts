import "../styles/palette.css";
import "../styles/base.css";
import "../styles/layout.css";
import "../styles/contents.css";
import "../styles/text.css";
import "../styles/tables.css";
import "../styles/map.css";
import "../styles/search.css";
import "../styles/legend.css";
import "../styles/themes.css";
import "../styles/furniture.css";
import "../styles/basemap.css";
import "../styles/shelf.css";
import "../styles/card.css";
import "../styles/phone.css";
import "../styles/print.css";
import { start } from "./app/start.ts";

start().catch((error: unknown) => console.error(error));
