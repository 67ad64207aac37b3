/** Conferences over HTTP. */
@NullMarked
package safeguarding.conference.convening.web;

import org.jspecify.annotations.NullMarked;
