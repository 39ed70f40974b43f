/**
 * The conversation with the sign-on provider (OpenID Connect): who signed in, whether the account still stands, and
 * what the provider says about ended sessions. Nothing here is open to other modules.
 */
@NullMarked
package org.pendopo.people.signon;

import org.jspecify.annotations.NullMarked;
