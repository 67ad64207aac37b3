/** Whether a performance needs a licence (H1, H3), and the time an application needs (H5). */
@NullMarked
package safeguarding.licensing.law.need;

import org.jspecify.annotations.NullMarked;
