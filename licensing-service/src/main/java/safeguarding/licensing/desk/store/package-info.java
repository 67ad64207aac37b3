/** The desk from the tables of the other features. */
@NullMarked
package safeguarding.licensing.desk.store;

import org.jspecify.annotations.NullMarked;
