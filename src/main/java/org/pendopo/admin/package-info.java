/**
 * Running the portal: approvals, organisations, territories. Only admins come here.
 */
@NullMarked
package org.pendopo.admin;

import org.jspecify.annotations.NullMarked;
