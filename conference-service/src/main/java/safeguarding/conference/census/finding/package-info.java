/** The rules of the census about children, section 47, conferences, plans and reviews (D5), as data and as checks. */
@NullMarked
package safeguarding.conference.census.finding;

import org.jspecify.annotations.NullMarked;
