/** The year's plan of audits, each audit in it, and how much the officers can carry. */
@NullMarked
package safeguarding.audit.programmes;

import org.jspecify.annotations.NullMarked;
