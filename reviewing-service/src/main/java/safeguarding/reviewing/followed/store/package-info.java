/** Keeps what conference-service told. */
@NullMarked
package safeguarding.reviewing.followed.store;

import org.jspecify.annotations.NullMarked;
