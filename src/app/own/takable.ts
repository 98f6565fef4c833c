import { isAid } from "../../core/aid.ts";
import type { Catalogue } from "../../core/catalogue.ts";
import type { Bilingual } from "../../core/text.ts";

/** The categories that are drawn from the plans' words or not at all: what official features may take the place of. */
export function takableIn({
  layers,
  features,
}: Catalogue): readonly { readonly id: string; readonly title: Bilingual }[] {
  return layers.flatMap(({ id, kind, title, categories }) =>
    ["control-line", "cells", "pattern", "scheme", "corridor", "river"].includes(kind)
      ? categories.flatMap((category) => {
          const own = features.filter((f) => f.layer === id && f.properties.category === category.id);
          const drawn = own.filter((f) => f.geometry !== null && !isAid(f));
          const loose = drawn.some((f) => !["surveyed", "digitised"].includes(f.properties.class));
          if (!loose && (kind !== "control-line" || own.length === 0)) return [];
          const named = {
            zh: `${title.zh} › ${category.title.zh}`,
            en: `${title.en} › ${category.title.en}`,
          };
          return [{ id: `${id}:${category.id}`, title: named }];
        })
      : [],
  );
}
