/**
 * What became of a consultation, in numbers that everybody may see and that give nobody away. It knows the tools that it
 * counts; none of them knows it.
 */
@NullMarked
package org.pendopo.insight;

import org.jspecify.annotations.NullMarked;
