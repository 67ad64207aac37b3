/** Children of whom CP-IS is told, from the database. */
@NullMarked
package safeguarding.reviewing.cpis.store;

import org.jspecify.annotations.NullMarked;
