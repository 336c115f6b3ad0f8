import {
  sanitizeTabsChildren,
  TabsProvider,
  useTabs,
  useTabsContextValue,
} from '@docusaurus/theme-common/internal';
import {openTab} from '@site/src/client/elements/tabs';
import type {Props as ItemProps} from '@theme/TabItem';
import type {Props} from '@theme/Tabs';
import clsx from 'clsx';
import {type ComponentProps, type ReactNode, useId, useRef} from 'react';
import styles from './styles.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'tab-group': ComponentProps<'div'>;
    }
  }
}

/** Opens the panel that the reader wants as soon as the group is there: see `openTab`. */
const OPEN_BEFORE_PAINT = `(${openTab})(document.currentScript.parentElement)`;

/** The parameter of the address that names the open tab: a name, or that of the group. */
function queryOf({queryString, groupId}: Props): string | undefined {
  return queryString === true ? groupId : queryString || undefined;
}

/**
 * Tabs as Docusaurus writes them. Without script and in print all panels stand one below the other, each under its
 * label. Throws when a tab has no value, or two have the same.
 */
export default function Tabs(props: Props): ReactNode {
  const {tabValues, selectedValue, ...value} = useTabsContextValue(props);
  // What is open later is up to the element, of which React knows nothing.
  const {current: opened} = useRef(selectedValue);
  const id = useId();
  return (
    <TabsProvider value={{...value, tabValues, selectedValue: opened}}>
      <tab-group className={styles.group} id={id} data-name={props.groupId} data-query={queryOf(props)}>
        <div role="tablist" className={clsx(styles.list, props.block && styles.block, props.className)}>
          {tabValues.map(({value, label, attributes}) => (
            <button
              key={value}
              type="button"
              role="tab"
              data-value={value}
              data-label={label ?? value}
              aria-selected={value === opened}
              tabIndex={value === opened ? 0 : -1}
              {...attributes}>
              {label ?? value}
            </button>
          ))}
        </div>
        {sanitizeTabsChildren(props.children)}
        {process.env.NODE_ENV === 'production' && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a function of ours
          <script dangerouslySetInnerHTML={{__html: OPEN_BEFORE_PAINT}} />
        )}
      </tab-group>
    </TabsProvider>
  );
}

/** One of several tabs. Throws where there are none around it. */
export function TabItem({value, className, children}: ItemProps): ReactNode {
  const {selectedValue, tabValues} = useTabs();
  const label = tabValues.find((tab) => tab.value === value)?.label ?? value;
  return (
    <div
      className={clsx(styles.panel, className)}
      data-tab={value}
      data-open={value === selectedValue ? '' : undefined}>
      <p className={styles.label}>
        <strong>{label}</strong>
      </p>
      {children}
    </div>
  );
}
