/** A schedule of performances and rehearsals, planned or recorded, and the terms of its licence. */
@NullMarked
package safeguarding.licensing.law.schedule;

import org.jspecify.annotations.NullMarked;
