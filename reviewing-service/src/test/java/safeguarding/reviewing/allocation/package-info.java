/** Who is whose reviewing officer. */
@NullMarked
package safeguarding.reviewing.allocation;

import org.jspecify.annotations.NullMarked;
