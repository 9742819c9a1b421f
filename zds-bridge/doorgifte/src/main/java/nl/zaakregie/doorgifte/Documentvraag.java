package nl.zaakregie.doorgifte;

import nl.zaakregie.stuf.server.Berichtkop;

/**
 * In which zaken does the document stand that this message changed?
 *
 * @param kop of the updateZaakdocument
 * @param pogingen how often it was asked without an answer
 */
record Documentvraag(long id, String document, Berichtkop kop, int pogingen) {}
