/** Handing over census files over HTTP. */
@NullMarked
package safeguarding.conference.census.web;

import org.jspecify.annotations.NullMarked;
