/** What happens to what is written about a family, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.family.publication;

import org.jspecify.annotations.NullMarked;
