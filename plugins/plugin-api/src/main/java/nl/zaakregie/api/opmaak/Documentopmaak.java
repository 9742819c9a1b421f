package nl.zaakregie.api.opmaak;

import java.util.Map;

/** Makes documents that can be kept and read by everybody. Safe for concurrent use; reads nothing from the network. */
@FunctionalInterface
public interface Documentopmaak {

    /**
     * A PDF/A-2a with PDF/UA structure: headings, table headers, language and title are marked for screen readers, fonts are
     * embedded.
     *
     * @param sjabloon path of an HTML template (Thymeleaf) on the class path, with {@code lang} and {@code title}
     * @param gegevens by the names the template uses; they are written as text, so mark-up in them has no effect
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TECHNISCH when it cannot be made; without a word of its content
     */
    byte[] pdf(String sjabloon, Map<String, Object> gegevens);
}
