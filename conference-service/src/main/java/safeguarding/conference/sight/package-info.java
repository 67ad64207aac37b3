/** How much of a record the running request's caller gets to see. */
@NullMarked
package safeguarding.conference.sight;

import org.jspecify.annotations.NullMarked;
