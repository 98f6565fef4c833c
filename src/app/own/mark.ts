/** The word by which a file of a desk is known. */
export const deskMark = "planAtlasDesk";
