/** Where things of the repository are, and the Node tools some gates use. */
@NullMarked
package safeguarding.platform.testing.repository;

import org.jspecify.annotations.NullMarked;
