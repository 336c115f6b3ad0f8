import {useCallback, useEffect, useState} from 'react';
import {flushSync} from 'react-dom';

/** Takes how many rows of a list stand open at first, gives how many do and what opens all; printing opens all. */
export function useOpenRows(atFirst: number): [openRows: number, openAll: () => void] {
  const [openRows, setOpenRows] = useState(atFirst);
  const openAll = useCallback(() => setOpenRows(Number.POSITIVE_INFINITY), []);
  useEffect(() => {
    // The browser prints what it finds as the event ends.
    const openNow = () => flushSync(openAll);
    window.addEventListener('beforeprint', openNow);
    return () => window.removeEventListener('beforeprint', openNow);
  }, [openAll]);
  return [openRows, openAll];
}
