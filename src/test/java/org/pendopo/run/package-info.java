/**
 * The whole house on one machine: PostgreSQL, Keycloak, a mailbox and WildFly with the portal.
 * {@link org.pendopo.run.Launcher} keeps it running for people, {@link org.pendopo.run.House} for tests.
 */
@NullMarked
package org.pendopo.run;

import org.jspecify.annotations.NullMarked;
