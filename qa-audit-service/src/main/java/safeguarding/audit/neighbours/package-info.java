/** By what the features of this service know of each other. */
@NullMarked
package safeguarding.audit.neighbours;

import org.jspecify.annotations.NullMarked;
