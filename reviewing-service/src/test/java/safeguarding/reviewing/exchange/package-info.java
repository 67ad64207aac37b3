/** Histories over HTTP. */
@NullMarked
package safeguarding.reviewing.exchange;

import org.jspecify.annotations.NullMarked;
