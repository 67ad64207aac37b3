/** A small service that stands on platform/web, and what it proves. */
@NullMarked
package safeguarding.platform.web;

import org.jspecify.annotations.NullMarked;
