export {default} from '@site/src/components/ThemedImage';
