/** Families in the database. */
@NullMarked
package safeguarding.conference.family.store;

import org.jspecify.annotations.NullMarked;
