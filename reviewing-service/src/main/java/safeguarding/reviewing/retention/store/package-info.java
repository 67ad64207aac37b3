/** Retention, legal holds and destruction in the database. */
@NullMarked
package safeguarding.reviewing.retention.store;

import org.jspecify.annotations.NullMarked;
