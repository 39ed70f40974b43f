/**
 * The first page, the directories of the pillars, search over spaces, and the texts of the house. It knows the modules
 * that it shows; none of them knows it.
 */
@NullMarked
package org.pendopo.home;

import org.jspecify.annotations.NullMarked;
