/** What the other features tell that care plans have to know. */
@NullMarked
package safeguarding.reviewing.careplan.incoming;

import org.jspecify.annotations.NullMarked;
