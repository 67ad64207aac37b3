/** Requests for signatures in the database. */
@NullMarked
package safeguarding.licensing.signatures.store;

import org.jspecify.annotations.NullMarked;
