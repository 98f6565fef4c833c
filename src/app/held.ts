import "../../styles/answer.css";
import "../../styles/matrix.css";

/** The card of what is in hand, with how answers on it look. */
export { createCard } from "../views/card.ts";
