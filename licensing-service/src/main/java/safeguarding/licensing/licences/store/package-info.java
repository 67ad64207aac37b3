/** Licences in the database. */
@NullMarked
package safeguarding.licensing.licences.store;

import org.jspecify.annotations.NullMarked;
