/** Moderation and agreement over HTTP. */
@NullMarked
package safeguarding.audit.moderation.web;

import org.jspecify.annotations.NullMarked;
