/** When looked-after children were missing. */
@NullMarked
package safeguarding.reviewing.missing;

import org.jspecify.annotations.NullMarked;
