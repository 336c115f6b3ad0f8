import {useLayoutEffect, useState} from 'react';
import {afterPaint} from './afterPaint';

/**
 * Takes a value, gives it once what changed with it has been painted, and until then what it was before; at once while
 * the filters of the address are yet to be applied, as nothing is seen until then.
 */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useLayoutEffect(() => {
    const show = () => setPainted(value);
    if (!('filtering' in document.documentElement.dataset)) return afterPaint(show);
    show();
  }, [value]);
  return painted;
}
