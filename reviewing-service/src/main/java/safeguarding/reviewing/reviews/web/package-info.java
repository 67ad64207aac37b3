/** Reviews over HTTP. */
@NullMarked
package safeguarding.reviewing.reviews.web;

import org.jspecify.annotations.NullMarked;
