package nl.zaakregie.api.inzage;

import java.util.List;

/**
 * Releases data: decides per attribute, writes the protocol, projects. Fails closed: no doel or no protocol, no data.
 */
public interface Inzage {

    /**
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG when nothing of it may be seen or the protocol row
     *     cannot be written
     */
    <T extends Record> Vrijgegeven<T> vrijgeven(Inzageverzoek verzoek, Aangeboden<T> aangeboden);

    /** For lists: what may not be seen at all is left out. */
    <T extends Record> List<Vrijgegeven<T>> vrijgevenAlle(Inzageverzoek verzoek, List<Aangeboden<T>> aangeboden);
}
