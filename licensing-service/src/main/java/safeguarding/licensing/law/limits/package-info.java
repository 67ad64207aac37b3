/** The limits of the law of hours as data. */
@NullMarked
package safeguarding.licensing.law.limits;

import org.jspecify.annotations.NullMarked;
