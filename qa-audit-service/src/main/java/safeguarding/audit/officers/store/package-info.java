/** The register of quality assurance officers in the database. */
@NullMarked
package safeguarding.audit.officers.store;

import org.jspecify.annotations.NullMarked;
