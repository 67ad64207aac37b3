/** Who may do what with which record, and who looked. */
@NullMarked
package safeguarding.platform.access;

import org.jspecify.annotations.NullMarked;
