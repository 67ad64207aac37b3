/** Which social worker holds the case of a looked-after child, and since when. */
@NullMarked
package safeguarding.reviewing.workers;

import org.jspecify.annotations.NullMarked;
