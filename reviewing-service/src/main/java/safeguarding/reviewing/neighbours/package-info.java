/** What features ask of each other. */
@NullMarked
package safeguarding.reviewing.neighbours;

import org.jspecify.annotations.NullMarked;
