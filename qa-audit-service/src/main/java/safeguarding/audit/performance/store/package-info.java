/** The figures of quality assurance as SQL. */
@NullMarked
package safeguarding.audit.performance.store;

import org.jspecify.annotations.NullMarked;
