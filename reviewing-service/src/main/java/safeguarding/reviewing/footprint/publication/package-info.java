/** What is told of the footprint of an IRO. */
@NullMarked
package safeguarding.reviewing.footprint.publication;

import org.jspecify.annotations.NullMarked;
