/** Which social worker holds the case of a looked-after child, and since when: what is told of it. */
@NullMarked
package safeguarding.reviewing.workers.publication;

import org.jspecify.annotations.NullMarked;
