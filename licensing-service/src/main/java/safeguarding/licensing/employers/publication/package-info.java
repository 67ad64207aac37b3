/** Events of registrations of employers. */
@NullMarked
package safeguarding.licensing.employers.publication;

import org.jspecify.annotations.NullMarked;
