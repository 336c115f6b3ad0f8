export {default} from '@site/src/components/SiteHeader';
