/** The limits of the law of hours as data, and what a check answers. */
@NullMarked
package safeguarding.licensing.law.limits;

import org.jspecify.annotations.NullMarked;
