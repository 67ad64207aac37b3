/** The service of the Child Employment Team. */
@NullMarked
package safeguarding.licensing;

import org.jspecify.annotations.NullMarked;
