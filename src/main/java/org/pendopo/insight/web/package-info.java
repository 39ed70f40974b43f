/** Pages with numbers. */
@NullMarked
package org.pendopo.insight.web;

import org.jspecify.annotations.NullMarked;
