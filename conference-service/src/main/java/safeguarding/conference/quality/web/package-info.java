/** Flagged facts over HTTP. */
@NullMarked
package safeguarding.conference.quality.web;

import org.jspecify.annotations.NullMarked;
