export {default} from '@site/src/components/DocCardList';
