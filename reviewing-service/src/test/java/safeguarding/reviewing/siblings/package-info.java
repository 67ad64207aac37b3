/** Who is whose sibling. */
@NullMarked
package safeguarding.reviewing.siblings;

import org.jspecify.annotations.NullMarked;
