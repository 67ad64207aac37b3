/** The journal over HTTP: what happened, from a position on, as far as the caller may see it. */
@NullMarked
package safeguarding.platform.feed;

import org.jspecify.annotations.NullMarked;
