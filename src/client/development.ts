import {startColorMode} from './colorMode';
import {startContents} from './contents';
import {startCopying} from './copying';
import {startTabs} from './elements/tabs';

// While the site is being written Docusaurus runs all of it as one React application, islands included.
startColorMode();
startCopying();
startContents();
startTabs();
document.documentElement.dataset.scripted = '';
