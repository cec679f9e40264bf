import { useEffect, useState } from 'react';

/** An address under which bytes of this page can be shown, as long as they are. */
export function usePictureAddress(bytes: ArrayBuffer, type: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const fresh = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(fresh);
    return () => URL.revokeObjectURL(fresh);
  }, [bytes, type]);
  return address;
}
