/** How lists of facts are kept in one column, so that each version of a record holds all of them. */
@NullMarked
package safeguarding.reviewing.columns;

import org.jspecify.annotations.NullMarked;
