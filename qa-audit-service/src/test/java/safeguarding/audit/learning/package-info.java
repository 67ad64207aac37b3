/** Training that answers findings. */
@NullMarked
package safeguarding.audit.learning;

import org.jspecify.annotations.NullMarked;
