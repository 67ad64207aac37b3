/** The desk of an IRO. */
@NullMarked
package safeguarding.reviewing.desk;

import org.jspecify.annotations.NullMarked;
