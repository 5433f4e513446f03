/** A position of the device. */
export interface DevicePosition {
  readonly lat: number;
  readonly lng: number;
  readonly accuracyMetres: number;
}

/**
 * Where the device is; nothing where it does not tell, is not allowed to, or takes longer than fifteen seconds.
 * Asks the person, so call it only when they pressed a button for it.
 */
export const whereAmI = (): Promise<DevicePosition | undefined> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          // Five decimals are about a metre.
          lat: Number(coords.latitude.toFixed(5)),
          lng: Number(coords.longitude.toFixed(5)),
          accuracyMetres: Math.round(coords.accuracy),
        }),
      () => resolve(undefined),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  });
