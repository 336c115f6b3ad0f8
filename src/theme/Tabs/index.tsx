export {default} from '@site/src/components/Tabs';
