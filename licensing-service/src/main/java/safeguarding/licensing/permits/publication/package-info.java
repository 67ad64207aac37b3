/** Events of work permits. */
@NullMarked
package safeguarding.licensing.permits.publication;

import org.jspecify.annotations.NullMarked;
