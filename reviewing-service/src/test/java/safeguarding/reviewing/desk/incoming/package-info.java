/** The mornings of the desks. */
@NullMarked
package safeguarding.reviewing.desk.incoming;

import org.jspecify.annotations.NullMarked;
