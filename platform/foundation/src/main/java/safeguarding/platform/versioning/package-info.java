/** Versions of records in ETag, If-Match and If-None-Match, and what becomes of changes that collide. */
@NullMarked
package safeguarding.platform.versioning;

import org.jspecify.annotations.NullMarked;
