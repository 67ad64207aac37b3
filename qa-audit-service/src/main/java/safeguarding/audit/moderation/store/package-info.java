/** What was settled, in the database. */
@NullMarked
package safeguarding.audit.moderation.store;

import org.jspecify.annotations.NullMarked;
