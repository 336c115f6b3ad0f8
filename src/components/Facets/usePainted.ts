import {useEffect, useState} from 'react';
import {afterPaint} from './afterPaint';

/** Takes a value, gives it once what changed with it has been painted, and until then what it was before. */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => setPainted(value)), [value]);
  return painted;
}
