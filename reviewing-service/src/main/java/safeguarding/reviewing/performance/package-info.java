/** How the independent reviewing of looked-after children does, in figures. */
@NullMarked
package safeguarding.reviewing.performance;

import org.jspecify.annotations.NullMarked;
