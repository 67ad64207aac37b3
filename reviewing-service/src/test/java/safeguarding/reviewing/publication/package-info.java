/** What is sent. */
@NullMarked
package safeguarding.reviewing.publication;

import org.jspecify.annotations.NullMarked;
