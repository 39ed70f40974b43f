/** Similar proposals in the form of a new one. */
@NullMarked
package org.pendopo.proposals.similar.web;

import org.jspecify.annotations.NullMarked;
