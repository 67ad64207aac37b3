/** Registrations of employers. */
@NullMarked
package safeguarding.licensing.employers;

import org.jspecify.annotations.NullMarked;
