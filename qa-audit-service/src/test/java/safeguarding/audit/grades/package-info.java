/** Scales of grades. */
@NullMarked
package safeguarding.audit.grades;

import org.jspecify.annotations.NullMarked;
