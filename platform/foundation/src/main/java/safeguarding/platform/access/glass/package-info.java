/** Opening a restricted record in need: by name, with a reason, for a time, and never unnoticed. */
@NullMarked
package safeguarding.platform.access.glass;

import org.jspecify.annotations.NullMarked;
