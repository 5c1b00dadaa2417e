/** One page without what leads to others; Google's fonts, the default stylesheet, are left out as on every other page. */
export default {
  root: "src",
  title: "Beside its peers",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  footer: "",
};
