/** What reviewing-service tells, from outside. */
@NullMarked
package safeguarding.conference.lookedafter;

import org.jspecify.annotations.NullMarked;
