/** Licences of other councils in the database. */
@NullMarked
package safeguarding.licensing.councils.store;

import org.jspecify.annotations.NullMarked;
