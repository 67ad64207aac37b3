/** Real PostgreSQL and a real broker, once per module, handed to the application under test. */
@NullMarked
package safeguarding.platform.testing.servers;

import org.jspecify.annotations.NullMarked;
