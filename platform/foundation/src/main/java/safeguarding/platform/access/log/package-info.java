/** Who looked: one row for each request that touched children's records, committed before the answer leaves. */
@NullMarked
package safeguarding.platform.access.log;

import org.jspecify.annotations.NullMarked;
