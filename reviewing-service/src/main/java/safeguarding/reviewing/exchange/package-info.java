/** Taking in what other systems know of looked-after children, in bulk. */
@NullMarked
package safeguarding.reviewing.exchange;

import org.jspecify.annotations.NullMarked;
