/**
 * Every page of the portal, as every role that has something to do there, in both languages and themes.
 */
@NullMarked
package org.pendopo.inventory;

import org.jspecify.annotations.NullMarked;
