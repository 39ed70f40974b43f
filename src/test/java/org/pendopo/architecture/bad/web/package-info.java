/**
 * Pages that break rules, on purpose.
 */
@NullMarked
package org.pendopo.architecture.bad.web;

import org.jspecify.annotations.NullMarked;
