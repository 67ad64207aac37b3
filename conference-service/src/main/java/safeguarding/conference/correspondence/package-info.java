/** Letters about conferences, what is kept from whom in them, and that nothing goes to a family whose child has died. */
@NullMarked
package safeguarding.conference.correspondence;

import org.jspecify.annotations.NullMarked;
