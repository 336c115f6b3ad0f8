import {startColorMode} from './colorMode';
import {startContents} from './contents';
import {startCopying} from './copying';
import {startTabs} from './elements/tabs';
import {startProblemOverlay} from './problemOverlay';

// While the site is being written Docusaurus runs all of it as one React application, islands included.
startColorMode();
startCopying();
startContents();
startTabs();
startProblemOverlay();
document.documentElement.dataset.scripted = '';
