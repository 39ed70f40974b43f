/**
 * The register that spaces refer to: organisations, which mirror groups of sign-on, and territories, a tree from a file.
 * Use cases and records are open to others; entities are not, but queries may join them by name.
 */
@NullMarked
package org.pendopo.spaces.registry;

import org.jspecify.annotations.NullMarked;
