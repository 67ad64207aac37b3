/** Handing over sets of the SSDA903 return and fetching them over HTTP. */
@NullMarked
package safeguarding.reviewing.ssda903.web;

import org.jspecify.annotations.NullMarked;
