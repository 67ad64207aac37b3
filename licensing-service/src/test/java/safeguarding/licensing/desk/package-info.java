/** What the licensing team has to see to. */
@NullMarked
package safeguarding.licensing.desk;

import org.jspecify.annotations.NullMarked;
