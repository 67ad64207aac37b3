/** Feedback. */
@NullMarked
package safeguarding.audit.feedback;

import org.jspecify.annotations.NullMarked;
