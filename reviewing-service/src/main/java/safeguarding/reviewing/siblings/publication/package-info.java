/** What is said of siblings, in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.siblings.publication;

import org.jspecify.annotations.NullMarked;
