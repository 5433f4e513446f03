const jpegQuality = 0.82;

/**
 * Draws a picture anew as JPEG, its longer edge at most so many pixels: what photos carry along stays on the phone.
 * @returns null where this browser cannot
 */
export async function drawJpeg(bitmap: ImageBitmap, maxEdge: number, quality: number): Promise<Blob | null> {
  const scale = Math.min(1, maxEdge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  // JPEG has no transparency: a screenshot's clear parts become white paper, not black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/**
 * Makes a photo smaller on the device, so that a slow line carries it: the longer edge gets at most `maxEdge` pixels.
 * A side effect that we want: place and camera, which photos carry along, stay on the phone.
 *
 * @param maxEdge pixels, from the portal's policy
 * @returns the smaller photo, or the file itself where it is small already or no picture that this browser can read
 */
export async function shrinkPhoto(file: File, maxEdge: number, maxBytes: number): Promise<File> {
  if (!file.type.startsWith('image/')) return file;
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  // What cannot be read goes as it is: the portal looks into it and says what is wrong.
  if (!bitmap) return file;
  try {
    if (Math.max(bitmap.width, bitmap.height) <= maxEdge && file.size <= maxBytes) return file;
    const blob = await drawJpeg(bitmap, maxEdge, jpegQuality);
    if (!blob) return file;
    return new File([blob], file.name.replace(/\.[^.]*$/u, '') + '.jpg', { type: 'image/jpeg' });
  } finally {
    bitmap.close();
  }
}
