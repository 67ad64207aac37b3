/** What happens to feedback, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.feedback.publication;

import org.jspecify.annotations.NullMarked;
