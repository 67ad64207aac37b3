/** Which social worker holds the case of a looked-after child. */
@NullMarked
package safeguarding.reviewing.workers;

import org.jspecify.annotations.NullMarked;
