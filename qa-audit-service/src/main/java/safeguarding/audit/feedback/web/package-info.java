/** Feedback over HTTP; words only for quality assurance. */
@NullMarked
package safeguarding.audit.feedback.web;

import org.jspecify.annotations.NullMarked;
