/** Cases and their keys. */
@NullMarked
package safeguarding.audit.cases;

import org.jspecify.annotations.NullMarked;
