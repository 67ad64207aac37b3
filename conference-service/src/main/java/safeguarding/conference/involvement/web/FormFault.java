package safeguarding.conference.involvement.web;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with what was sent with the web form.
 *
 * @param field name of the field; null when it is about no single one
 * @param message in plain words, for whoever sent it
 */
record FormFault(@Nullable String field, String message) {}
