/** For Docusaurus's list of routes: a page is loaded by its address, no script needs to find it. */
export default [];
