/** Immediate concerns in the database, and who leads for which child. */
@NullMarked
package safeguarding.audit.concerns.store;

import org.jspecify.annotations.NullMarked;
