/** Decisions and records of reviews over HTTP. */
@NullMarked
package safeguarding.reviewing.decisions.web;

import org.jspecify.annotations.NullMarked;
