// Icons and preview: the schema knows their names only, not what is in the files.

import { type Manifest, pictureFiles } from "./manifest.ts";
import { type Png, readPng } from "./png.ts";
import { problem } from "./problem.ts";

/** Problems of the pictures the manifest names; `pictures` holds the bytes of those that exist. */
export function checkPictures(manifest: Manifest, pictures: ReadonlyMap<string, Uint8Array>): string[] {
  return pictureFiles(manifest).flatMap(({ file, field, width, height }) => {
    const bytes = pictures.get(file);
    if (!bytes)
      return [
        problem("manifest.json", field, `there is no file ${file}`, "Draw it with appPackage/draw-icons.ts"),
      ];
    const png = readPng(bytes);
    if (!png)
      return [problem(file, field, "it is no PNG picture", "Draw it again with appPackage/draw-icons.ts")];
    const size = `${png.width} × ${png.height}`;
    return [
      ...(png.width === width && png.height === height
        ? []
        : [problem(file, field, `it is ${size} pixels`, `Draw it ${width} × ${height}`)]),
      ...(field === "icons.outline" ? checkOutline(file, png) : []),
    ];
  });
}

/** Teams paints the outline on its own ground: white strokes on nothing. */
function checkOutline(file: string, { points }: Png): string[] {
  const remedy = "Draw it in white on a transparent ground, eight bits a channel";
  if (!points) return [problem(file, "icons.outline", "it has no transparent ground", remedy)];
  let clear = 0;
  for (let at = 0; at < points.length; at += 4) {
    const [red, green, blue, opacity] = points.subarray(at, at + 4);
    if (opacity === 0) clear++;
    else if (red !== 255 || green !== 255 || blue !== 255) {
      return [problem(file, "icons.outline", "it has other colours than white", remedy)];
    }
  }
  if (clear === 0) return [problem(file, "icons.outline", "it has no transparent ground", remedy)];
  return clear === points.length / 4 ? [problem(file, "icons.outline", "it is empty", remedy)] : [];
}
