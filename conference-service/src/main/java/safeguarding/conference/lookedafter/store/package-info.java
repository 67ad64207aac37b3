/** What was told of looked-after children, in the database. */
@NullMarked
package safeguarding.conference.lookedafter.store;

import org.jspecify.annotations.NullMarked;
