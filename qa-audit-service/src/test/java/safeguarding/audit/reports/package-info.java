/** Reports, tried. */
@NullMarked
package safeguarding.audit.reports;

import org.jspecify.annotations.NullMarked;
