/** Comparisons of audits. */
@NullMarked
package safeguarding.audit.comparisons;

import org.jspecify.annotations.NullMarked;
