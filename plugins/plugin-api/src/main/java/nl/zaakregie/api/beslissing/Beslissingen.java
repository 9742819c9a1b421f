package nl.zaakregie.api.beslissing;

import java.util.List;
import java.util.Map;

/** Takes decisions by the tables of the municipality; always by the newest version. */
public interface Beslissingen {

    /**
     * The rows that apply, in the order of the table; which and how many follows from its hit policy.
     *
     * @param beslissing id of the decision, e.g. {@code termijnen}
     * @param invoer text, numbers, yes or no, and dates by the names of the inputs; never personal data. An input the
     *     table does not know is ignored; one it knows and that is not given is empty there
     * @throws nl.zaakregie.api.fout.SociaalDomeinException when there is no such decision, or when the table cannot be
     *     read or contradicts itself: nothing is decided then
     */
    List<Beslisregel> beslis(String beslissing, Map<String, Object> invoer);
}
