/** Reads the zip of a set: which file each CSV is, and what it tells of each child. */
@NullMarked
package safeguarding.reviewing.ssda903.reading;

import org.jspecify.annotations.NullMarked;
