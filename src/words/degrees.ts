import type { LonLat } from "../core/question.ts";

/** An angle in degrees, minutes and seconds to a hundredth; 60 seconds are carried into the minute. */
function sayAngle(degrees: number): string {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  const [d, m, s] = [
    Math.floor(hundredths / 360_000),
    Math.floor(hundredths / 6000) % 60,
    (hundredths % 6000) / 100,
  ];
  return `${d}°${String(m).padStart(2, "0")}′${s.toFixed(2).padStart(5, "0")}″`;
}

/** A position in degrees, minutes and seconds: latitude and longitude, each with its letter. */
export function sayDegrees([lon, lat]: LonLat): readonly [lat: string, lon: string] {
  return [`${sayAngle(lat)}${lat < 0 ? "S" : "N"}`, `${sayAngle(lon)}${lon < 0 ? "W" : "E"}`];
}
