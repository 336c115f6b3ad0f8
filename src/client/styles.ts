import '@generated/client-modules';
import '@theme/Layout';
import '@theme/MDXContent';
import '@theme/NotFound';

// What the build draws pages with, for the sake of its styles: no page loads this script.
import.meta.webpackContext('../theme', {regExp: /^(?!.*__tests__).*\.tsx$/});
import.meta.webpackContext('../components', {regExp: /^(?!.*__tests__).*\.[jt]sx$/});
import.meta.webpackContext('../pages', {regExp: /^(?!.*__tests__).*\.tsx$/});
import.meta.webpackContext('@site/blog', {regExp: /\.css$/});
import.meta.webpackContext('@site/docs', {regExp: /\.css$/});
