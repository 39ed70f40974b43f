@NullMarked
package org.pendopo.commitments.owed.web;

import org.jspecify.annotations.NullMarked;
