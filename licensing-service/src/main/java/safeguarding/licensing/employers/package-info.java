/** Employers who offer work to young people, registered by the county's own scheme. */
@NullMarked
package safeguarding.licensing.employers;

import org.jspecify.annotations.NullMarked;
