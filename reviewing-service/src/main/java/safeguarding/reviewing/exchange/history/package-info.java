/** The form in which another system hands over what it knows of a looked-after child. */
@NullMarked
package safeguarding.reviewing.exchange.history;

import org.jspecify.annotations.NullMarked;
