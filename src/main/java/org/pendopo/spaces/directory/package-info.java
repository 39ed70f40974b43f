/**
 * Finding spaces: directories, search, one's own. It reads only; what it shows is decided inside its queries.
 */
@NullMarked
package org.pendopo.spaces.directory;

import org.jspecify.annotations.NullMarked;
