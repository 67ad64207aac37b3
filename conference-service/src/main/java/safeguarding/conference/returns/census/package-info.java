/** The children in need census of a year, written from what is recorded and what earlier census files told. */
@NullMarked
package safeguarding.conference.returns.census;

import org.jspecify.annotations.NullMarked;
