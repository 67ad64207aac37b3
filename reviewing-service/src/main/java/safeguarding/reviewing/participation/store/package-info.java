/** How a review is prepared and who took part, in the database. */
@NullMarked
package safeguarding.reviewing.participation.store;

import org.jspecify.annotations.NullMarked;
