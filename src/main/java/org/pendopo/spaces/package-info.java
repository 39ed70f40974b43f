/**
 * Spaces, the only containers of the portal, and the one engine that decides who may do what in them. The words for
 * what there is, Access, Permits and the use cases are open to others; entities are not, but queries may join them by name.
 */
@NullMarked
package org.pendopo.spaces;

import org.jspecify.annotations.NullMarked;
