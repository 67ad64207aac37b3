/** What a part tells and holds out. */
@NullMarked
package safeguarding.platform.cpis;

import org.jspecify.annotations.NullMarked;
