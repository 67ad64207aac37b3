/** Arrangements between councils over HTTP. */
@NullMarked
package safeguarding.conference.councils.web;

import org.jspecify.annotations.NullMarked;
