/** Siblings in the database. */
@NullMarked
package safeguarding.reviewing.siblings.store;

import org.jspecify.annotations.NullMarked;
