/** What happens to care plans, in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.careplan.publication;

import org.jspecify.annotations.NullMarked;
