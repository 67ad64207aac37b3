/** Challenges over HTTP. */
@NullMarked
package safeguarding.reviewing.challenge.web;

import org.jspecify.annotations.NullMarked;
