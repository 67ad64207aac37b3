/** Rules of drift in permanence. */
@NullMarked
package safeguarding.reviewing.careplan.drift;

import org.jspecify.annotations.NullMarked;
