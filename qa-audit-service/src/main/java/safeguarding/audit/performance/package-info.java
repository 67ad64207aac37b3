/** The figures of quality assurance. */
@NullMarked
package safeguarding.audit.performance;

import org.jspecify.annotations.NullMarked;
