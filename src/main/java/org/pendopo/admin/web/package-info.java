/** Page beans for admins; the use cases behind them ask for the right again. */
@NullMarked
package org.pendopo.admin.web;

import org.jspecify.annotations.NullMarked;
