/** Feedback in the database; words stand apart. */
@NullMarked
package safeguarding.audit.feedback.store;

import org.jspecify.annotations.NullMarked;
