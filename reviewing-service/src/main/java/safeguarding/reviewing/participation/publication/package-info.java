/** What is told of the preparation of reviews and of who took part. */
@NullMarked
package safeguarding.reviewing.participation.publication;

import org.jspecify.annotations.NullMarked;
