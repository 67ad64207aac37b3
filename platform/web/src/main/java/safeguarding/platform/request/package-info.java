/** What every request passes on its way in and out: correlation, limits, hygiene, headers. */
@NullMarked
package safeguarding.platform.request;

import org.jspecify.annotations.NullMarked;
