/** Audit tools in the database. */
@NullMarked
package safeguarding.audit.tools.store;

import org.jspecify.annotations.NullMarked;
