/** What nobody should send: bodies and parameters for tests that a service stands them. */
@NullMarked
package safeguarding.platform.testing.hostility;

import org.jspecify.annotations.NullMarked;
