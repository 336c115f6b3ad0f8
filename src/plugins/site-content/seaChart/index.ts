export type {SeaChart, SeaDrawing} from '../../../model/pageData';
export {drawSeaChart} from './seaChart';
export type {SeaCapability} from './seaDrawing';
