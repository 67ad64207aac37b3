/** Records that an adoption order sealed, as the outside sees them. */
@NullMarked
package safeguarding.reviewing.adoption;

import org.jspecify.annotations.NullMarked;
