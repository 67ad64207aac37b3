/** Desks. */
@NullMarked
package safeguarding.audit.desk;

import org.jspecify.annotations.NullMarked;
