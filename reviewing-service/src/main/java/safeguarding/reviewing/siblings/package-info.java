/** Which looked-after children are siblings. */
@NullMarked
package safeguarding.reviewing.siblings;

import org.jspecify.annotations.NullMarked;
