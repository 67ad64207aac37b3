/** Retention, legal holds and destruction in the database. */
@NullMarked
package safeguarding.conference.retention.store;

import org.jspecify.annotations.NullMarked;
