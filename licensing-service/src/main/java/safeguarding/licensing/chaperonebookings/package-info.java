/** When chaperones have children in care, checked over all productions of the county at once (H9). */
@NullMarked
package safeguarding.licensing.chaperonebookings;

import org.jspecify.annotations.NullMarked;
