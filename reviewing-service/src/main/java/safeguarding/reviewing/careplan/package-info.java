/** The care plan of a looked-after child: its elements, its plan for permanence, and the lines that lead there. */
@NullMarked
package safeguarding.reviewing.careplan;

import org.jspecify.annotations.NullMarked;
