/** Similar proposals for the script of the form. */
@NullMarked
package org.pendopo.proposals.similar.rest;

import org.jspecify.annotations.NullMarked;
