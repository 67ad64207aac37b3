/** What happens to sealed records, in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.adoption.publication;

import org.jspecify.annotations.NullMarked;
