/** How a review is prepared and who took part, over HTTP. */
@NullMarked
package safeguarding.reviewing.participation.web;

import org.jspecify.annotations.NullMarked;
