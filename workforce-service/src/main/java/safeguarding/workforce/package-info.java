/** The service of Social Work Reform. */
@NullMarked
package safeguarding.workforce;

import org.jspecify.annotations.NullMarked;
