/** Programmes and audits in the database. */
@NullMarked
package safeguarding.audit.programmes.store;

import org.jspecify.annotations.NullMarked;
