/** Chaperones in the database. */
@NullMarked
package safeguarding.licensing.chaperones.store;

import org.jspecify.annotations.NullMarked;
