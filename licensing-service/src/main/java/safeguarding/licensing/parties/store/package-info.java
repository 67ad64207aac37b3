/** The register of parties in the database. */
@NullMarked
package safeguarding.licensing.parties.store;

import org.jspecify.annotations.NullMarked;
