package nl.zaakregie.api.fout;

/**
 * One place that is wrong.
 *
 * @param waar field name, element path or internal id; never a value that can identify a person
 * @param tekst Dutch: what is wrong there and what to do
 */
public record Foutdetail(String waar, String tekst) {}
