/** Agreements in the database. */
@NullMarked
package safeguarding.audit.agreements.store;

import org.jspecify.annotations.NullMarked;
