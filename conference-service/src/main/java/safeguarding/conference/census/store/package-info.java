/** What census files told, in the database. */
@NullMarked
package safeguarding.conference.census.store;

import org.jspecify.annotations.NullMarked;
