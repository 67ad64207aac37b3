package safeguarding.conference.involvement.web;

/**
 * What is wrong with what was sent with the web form.
 *
 * @param field name of the field
 * @param message in plain words, for whoever sent it
 */
record FormFault(String field, String message) {}
