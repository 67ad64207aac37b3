/** Letters in the database. */
@NullMarked
package safeguarding.conference.correspondence.store;

import org.jspecify.annotations.NullMarked;
