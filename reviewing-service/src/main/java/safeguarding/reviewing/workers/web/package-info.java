/** Which social worker holds the case of a looked-after child, and since when, over HTTP. */
@NullMarked
package safeguarding.reviewing.workers.web;

import org.jspecify.annotations.NullMarked;
