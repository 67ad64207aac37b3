/** What happens in a period of care, for others. */
@NullMarked
package safeguarding.reviewing.care.publication;

import org.jspecify.annotations.NullMarked;
