/** Real servers as processes of this machine: PostgreSQL, Kafka, Keycloak. */
@NullMarked
package safeguarding.platform.servers;

import org.jspecify.annotations.NullMarked;
