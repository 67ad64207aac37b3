/** Children missing from care, or away without authorisation. */
@NullMarked
package safeguarding.reviewing.missing;

import org.jspecify.annotations.NullMarked;
