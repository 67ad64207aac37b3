/** The census file: read as a stream, one child at a time, and what one child is in it (D1 to D3). */
@NullMarked
package safeguarding.conference.census.file;

import org.jspecify.annotations.NullMarked;
