/** Samples in the database. */
@NullMarked
package safeguarding.audit.sampling.store;

import org.jspecify.annotations.NullMarked;
