/** A very small service that the foundation is tried on. */
@NullMarked
package safeguarding.platform.rehearsal;

import org.jspecify.annotations.NullMarked;
