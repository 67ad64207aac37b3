/** Children of other councils who live here, and ours who live elsewhere. */
@NullMarked
package safeguarding.conference.councils;

import org.jspecify.annotations.NullMarked;
