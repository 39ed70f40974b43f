/**
 * What every module stands on: use cases, refusals, the clock and messages. It knows no other module.
 */
@NullMarked
package org.pendopo.shared;

import org.jspecify.annotations.NullMarked;
